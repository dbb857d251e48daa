// Who needs attention: was not spoken to for too long, comes back from a pause soon, has a day to remember.
// Pure, from dated facts.
#pragma once

#include "coaching/model/talk.hpp"
#include "coaching/model/yearly.hpp"
#include "volunteers/model/pipeline.hpp"

#include <optional>
#include <vector>

namespace coaching {

// How it stands with the talks with one volunteer.
struct Silence {
    std::optional<base::Date> last_talk; // nothing: never
    int days;                            // since then, or since she signed up
    bool too_long;                       // by the programme; never while she pauses, or once she left
};

Silence silence_of(
    volunteers::VolunteerHistory const& history,
    std::optional<base::Date> last_talk,
    programme::ProgrammeVersion const& programme,
    base::Date today
);

// The last day of her pause, from the day on which the programme reminds of it.
std::optional<base::Date> pause_to_review(
    volunteers::VolunteerHistory const& history,
    programme::ProgrammeVersion const& programme,
    base::Date today
);

// Since when she can come to families; nothing when she never could.
std::optional<base::Date> serves_since(volunteers::VolunteerHistory const& history);

} // namespace coaching
