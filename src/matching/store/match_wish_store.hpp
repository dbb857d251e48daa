// The table of what families hope for in a volunteer, and what there is at home.
#pragma once

#include "intake/model/family_case.hpp"
#include "matching/model/match_wishes.hpp"
#include "platform/database/connection.hpp"

namespace matching {

MatchWishes load_match_wishes(database::Connection& database, intake::FamilyCaseId family_case);

// Replaces what was stored before.
void save_match_wishes(
    database::Connection& database,
    intake::FamilyCaseId family_case,
    people::LocationId location,
    MatchWishes const& wishes
);

} // namespace matching
