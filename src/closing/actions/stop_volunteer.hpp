// A volunteer stops (stopt): her families go on as was agreed for each, and what was only proposed is taken
// back, all in one step.
#pragma once

#include "accounts/model/occasion.hpp"
#include "matching/model/match.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/journey.hpp"
#include "support/actions/end_match.hpp"
#include "volunteers/model/pipeline.hpp"

#include <expected>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace closing {

// How the family of one running match goes on.
struct FamilyPlan {
    matching::MatchId match;
    support::AfterMatch next;
    std::optional<base::Date> support_ends_on = std::nullopt; // when winding down
};

struct StopVolunteer {
    volunteers::VolunteerId volunteer;
    base::Date on;
    std::string reason; // a stop reason of the programme
    std::string note = {};
    std::vector<FamilyPlan> plans; // one for each match in which support runs
};

// There is a running match without a plan: nobody chose, or it began a moment ago.
struct PlanMissing {
    matching::MatchId match;
};

// A family cannot go on as was planned.
struct PlanRefused {
    matching::MatchId match;
    programme::JourneyRefusal why;
};

using StopRefusal = std::variant<volunteers::VolunteerRefusal, PlanMissing, PlanRefused>;

// Sent twice counts once. Throws base::NotFound when the location has no such volunteer.
std::expected<void, StopRefusal>
stop_volunteer(database::Connection& database, accounts::Occasion const& occasion, StopVolunteer const& wish);

} // namespace closing
