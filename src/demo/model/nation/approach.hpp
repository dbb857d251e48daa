// The steps before support of the national demo, told backwards from the day on which they ended.
#pragma once

#include "demo/model/nation/draw.hpp"
#include "demo/model/nation/nation.hpp"

namespace demo {

// No proposal that leads to a start lies further before it.
inline constexpr auto longest_approach = 46;

// From the proposal to the start of support.
MatchLine approach_to_start(Draw& draw, WorkDays const& work, Day started);

// A proposal that came to nothing, over before this day.
MatchLine attempt_before(Draw& draw, WorkDays const& work, MatchFate fate, Day day);

// From the application to the fit decision, which was made on this day or shortly before.
void approach_decision(Draw& draw, WorkDays const& work, CaseLine& line, Day decided);

// A family that leaves before support, having come on this day.
void leave_before_support(Draw& draw, WorkDays const& work, CaseLine& line, Day applied);

} // namespace demo
