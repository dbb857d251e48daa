#include "intake/actions/record_fact.hpp"

#include "intake/actions/record_event.hpp"
#include "intake/store/family_case_store.hpp"

namespace intake {

std::expected<void, programme::JourneyRefusal> record_fact(
    database::Connection& database,
    accounts::Occasion const& occasion,
    FamilyCaseId family_case,
    CaseEvent const& fact
)
{
    auto transaction = database::Transaction{database};
    auto const locked = lock_family_case(database, family_case, occasion.location);
    if (is_submitted(database, family_case, fact.submission_key)) {
        return {};
    }
    auto const recorded = record_event(database, locked, fact, occasion);
    if (recorded) {
        transaction.commit();
    }
    return recorded;
}

} // namespace intake
