// All figures of one place in one period, counted at once (telling).
#pragma once

#include "reporting/model/cohorts.hpp"
#include "reporting/model/count.hpp"
#include "reporting/model/funnel.hpp"
#include "reporting/model/transitions.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace reporting {

struct Counted {
    std::map<std::string, Result, std::less<>> results; // by code of the figure
    std::vector<FunnelLine> funnel = {};
    std::vector<Cohort> cohorts = {};
    std::map<std::string, Transitions> transitions = {}; // by category of the question
    // Of all questions of a family together; nothing in a count from before it was there.
    std::optional<FamilyTransitions> family_transitions = {};
};

Counted count_all(Facts const& facts, Counting const& counting);

// Of a figure that was not counted, as in a count from before it was there: nothing is known.
Result const& result_of(Counted const& counted, Figure const& figure);

} // namespace reporting
