#pragma once

#include "intake/pages/case_form.hpp"
#include "programme/model/clock.hpp"

namespace intake {

struct StepPage {
    CaseForm about;
    programme::Step const* step;
    std::optional<programme::MatchId> match;
    std::optional<programme::DueItem> due; // nothing when the step is not open any more
};

} // namespace intake
