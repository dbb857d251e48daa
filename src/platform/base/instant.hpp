// Moments, in UTC and to the second. Screens and days of the programme use Dutch time; see local_time.hpp.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace base {

using Instant = std::chrono::sys_seconds;

// Reads "2026-11-21T10:15:00Z" (what to_iso writes); anything else gives nothing.
std::optional<Instant> parse_iso_instant(std::string_view text);

std::string to_iso(Instant instant);

} // namespace base
