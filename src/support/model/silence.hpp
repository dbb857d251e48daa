// Weeks in which nobody expects a visit: every other week of a pair that meets every two weeks, one that was
// left out, a holiday. The alarm of silence does not count them.
#pragma once

#include "support/model/rhythm.hpp"

#include <vector>

namespace support {

// The Mondays of those weeks, after the week of `from` up to and including that of `last`; in order. Without
// any agreement none is quiet: then nothing is known of what was agreed.
std::vector<base::Date> quiet_weeks(
    programme::ProgrammeVersion const& programme, Rhythm const& rhythm, base::Date from, base::Date last
);

} // namespace support
