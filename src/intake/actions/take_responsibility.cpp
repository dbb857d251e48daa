#include "intake/actions/take_responsibility.hpp"

#include "intake/store/family_case_store.hpp"

namespace intake {

void take_responsibility(
    database::Connection& database, FamilyCase const& family_case, accounts::Occasion const& occasion
)
{
    if (!family_case.responsible && occasion.by) {
        set_responsible(database, family_case.id, *occasion.by);
    }
}

} // namespace intake
