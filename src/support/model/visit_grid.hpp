// The visits of a location at a glance: weeks across, pairs down. Shows where contact is thinning.
#pragma once

#include "support/model/rhythm.hpp"

#include <vector>

namespace support {

enum class WeekState {
    nothing, // no visit in the rhythm: before the start, for example
    happened,
    missed,
    left_out, // on purpose, or a public holiday
    untold,   // expected, and nobody told anything
    to_come,
};

// The Mondays of so many weeks, up to and including this one; oldest first.
std::vector<base::Date> mondays_up_to(base::Date today, int weeks);

WeekState state_of_week(
    programme::ProgrammeVersion const& programme,
    Rhythm const& rhythm,
    std::vector<Visit> const& visits,
    base::Date monday,
    base::Date today
);

// Whether half or more of the visits expected in the last four weeks were not there. This week, which is not
// over yet, does not count; nor do fewer than two visits tell anything.
bool is_thinning(std::vector<WeekState> const& weeks);

} // namespace support
