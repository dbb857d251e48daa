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

// A step that has begun and is not done.
struct RunningStep {
    Step const* step;
    std::optional<std::size_t> match; // which one of Progress::matches
    base::Date from;
    base::Date first_from; // since when, before it was done the first time
    std::optional<PlannedDay> planned;
    int times_done;
};

struct Clocks {
    Progress progress;
    std::vector<RunningStep> steps;
};

// How the clocks stand at the end of this day. Throws std::invalid_argument for a history that does not begin
// with `applied`.
Clocks run_clocks(ProgrammeVersion const& version, CaseHistory const& history, base::Date today);

} // namespace programme
