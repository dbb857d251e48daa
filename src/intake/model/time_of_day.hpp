// The time of an appointment as people type it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace intake {

// "10:00" from "10:00", "10.00", "10u00", "10 uur" or "10"; nothing for what is no time of day.
std::optional<std::string> parse_time_of_day(std::string_view typed);

} // namespace intake
