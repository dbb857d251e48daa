#include "matching/actions/lock_match.hpp"

#include "intake/store/family_case_store.hpp"
#include "matching/store/match_store.hpp"

namespace matching {

// The case is locked first: what is read of the match afterwards cannot change.
LockedMatch lock_match(database::Connection& database, MatchId id, accounts::Occasion const& occasion)
{
    auto const family_case = load_match(database, id, occasion.location).family_case;
    auto locked = intake::lock_family_case(database, family_case, occasion.location);
    return {.match = load_match(database, id, occasion.location), .family_case = std::move(locked)};
}

} // namespace matching
