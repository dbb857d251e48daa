// How long somebody was a volunteer, and how long we keep what we know of her.
#pragma once

#include "volunteers/model/pipeline_board.hpp"

#include <optional>

namespace volunteers {

// From the first day she was available for families until she stopped; nothing when she never was.
std::optional<RunningTime> time_of_service(VolunteerHistory const& history);

// The last day on which what is known of somebody who left is kept; nothing while she takes part. Who
// signed up again since is counted from that day.
std::optional<base::Date>
kept_until(VolunteerHistory const& history, programme::ProgrammeVersion const& programme);

// Whether what is known of her is to be removed: that last day has passed.
bool is_kept_too_long(
    VolunteerHistory const& history, programme::ProgrammeVersion const& programme, base::Date today
);

} // namespace volunteers
