#include "matching/actions/change_match_wishes.hpp"

#include "intake/store/family_case_store.hpp"
#include "matching/store/match_wish_store.hpp"

namespace matching {

void change_match_wishes(
    database::Connection& database,
    accounts::Occasion const& occasion,
    intake::FamilyCaseId family_case,
    MatchWishes const& wishes
)
{
    auto transaction = database::Transaction{database};
    auto const family = intake::lock_family_case(database, family_case, occasion.location);
    save_match_wishes(database, family.id, occasion.location, wishes);
    transaction.commit();
}

} // namespace matching
