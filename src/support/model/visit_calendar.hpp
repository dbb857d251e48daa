// The hours that a calendar shows of a visit. Only a calendar needs them: what was agreed is a dagdeel.
#pragma once

#include "support/model/visit.hpp"

#include <string>

namespace support {

struct VisitHours {
    std::string starts_at; // "13:30"
    std::string ends_at;
};

// From the agreed time, or from when the dagdeel usually begins; as long as a visit usually is, and never
// past the day.
VisitHours
hours_of(programme::UsualVisit const& usual, programme::DayPart part, std::string const& starts_at);

} // namespace support
