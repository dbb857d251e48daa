// The clocks that run in a family case on a day: each a step, of the case or of one match, that has begun and
// is not yet done. clock.hpp shows them to people; the journey asks them what may be replanned or skipped.
#pragma once

#include "programme/model/clock.hpp"
#include "programme/model/event.hpp"
#include "programme/model/version.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace programme {

struct Occurrence {
    Step const* step;
    DueItem item;
    base::Date from;                    // the day it is counted from
    std::optional<base::Date> latest{}; // no day after this may be chosen for it
};

// In no particular order. Throws std::invalid_argument as case_state does.
std::vector<Occurrence>
open_occurrences(ProgrammeVersion const& version, CaseHistory const& history, base::Date today);

} // namespace programme
