#include "matching/actions/lock_match.hpp"

#include "intake/store/family_case_store.hpp"
#include "matching/store/match_store.hpp"
#include "matching/store/match_volunteer_store.hpp"
#include "platform/base/not_found.hpp"

namespace matching {

namespace {

// The case is locked first: what is read of the match afterwards cannot change.
LockedMatch lock_at(database::Connection& database, MatchId id, people::LocationId location)
{
    auto const family_case = load_match(database, id, location).family_case;
    auto locked = intake::lock_family_case(database, family_case, location);
    return {.match = load_match(database, id, location), .family_case = std::move(locked)};
}

} // namespace

LockedMatch lock_match(database::Connection& database, MatchId id, accounts::Occasion const& occasion)
{
    return lock_at(database, id, occasion.location);
}

LockedMatch lock_own_match(
    database::Connection& database,
    MatchId id,
    volunteers::VolunteerId volunteer,
    accounts::Occasion const& occasion
)
{
    auto const match = load_match(database, id, location_of_match(database, id));
    if (match.volunteer != volunteer || load_volunteer_of(database, match).location != occasion.location) {
        throw base::NotFound{"match " + std::to_string(id.value())};
    }
    return lock_at(database, id, match.location);
}

accounts::Occasion occasion_at(Match const& match, accounts::Occasion const& occasion)
{
    auto there = occasion;
    there.location = match.location;
    return there;
}

} // namespace matching
