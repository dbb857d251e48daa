#pragma once

#include "accounts/model/occasion.hpp"
#include "matching/model/match.hpp"
#include "platform/database/connection.hpp"

#include <vector>

namespace matching {

struct NewMatch {
    intake::FamilyCaseId family_case;
    volunteers::VolunteerId volunteer;
    std::string motivation;
    std::string told_to_volunteer;
    std::optional<int> advice_rank;
};

MatchId
insert_match(database::Connection& database, NewMatch const& match, accounts::Occasion const& occasion);

// Throws base::NotFound when the location has no such match.
Match load_match(database::Connection& database, MatchId id, people::LocationId location);

// The location of a match, for actions that begin with a mailed link. Throws base::NotFound.
people::LocationId location_of_match(database::Connection& database, MatchId id);

// All matches of a case, oldest first.
std::vector<Match> list_matches_of_case(database::Connection& database, intake::FamilyCaseId family_case);

// The matches of a volunteer that are not over, nor is their family case; oldest first.
std::vector<Match> list_open_matches_of(database::Connection& database, volunteers::VolunteerId volunteer);

// The same of all families of a location.
std::vector<Match> list_open_matches(database::Connection& database, people::LocationId location);

// How much a volunteer has to do. A match of a family that left before support takes no room.
struct MatchLoad {
    volunteers::VolunteerId volunteer;
    int open = 0;
    std::optional<base::Date> last_over_on = std::nullopt; // of the matches that are over
};

// Of the volunteers of a location who ever had a match, with families of whatever location.
std::vector<MatchLoad> list_match_loads(database::Connection& database, people::LocationId location);

void set_extra_family_reason(database::Connection& database, MatchId id, std::string_view reason);

// From this day the match takes no room of the volunteer any more. Does nothing when it was over before.
void set_match_over(database::Connection& database, MatchId id, base::Date day);

} // namespace matching
