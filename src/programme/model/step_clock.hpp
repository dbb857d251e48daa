// The clocks of a family case: one for each step of the case and of each match, started, planned and stopped
// by the events that pass by.
#pragma once

#include "programme/model/progress.hpp"
#include "programme/model/version.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace programme {

// A day that somebody set.
struct PlannedDay {
    base::Date due;
    base::Date set_on;
};

struct StepClock {
    Step const* step;
    std::optional<std::size_t> match;                    // which one of Progress::matches
    std::optional<base::Date> from = std::nullopt;       // running since; nothing when it does not run
    std::optional<base::Date> first_from = std::nullopt; // since when, before it was done the first time
    std::optional<PlannedDay> planned = std::nullopt;
    int times_done = 0;
};

struct Clocks {
    Progress progress;
    std::vector<StepClock> steps; // those that run
};

// How the clocks stand at the end of this day. Throws std::invalid_argument for a history that does not begin
// with `applied`.
Clocks run_clocks(ProgrammeVersion const& version, CaseHistory const& history, base::Date today);

} // namespace programme
