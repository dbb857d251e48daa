// Durations of the programme in ISO 8601: P5D, P5W, P3M, P1Y. One number and one unit.
#pragma once

#include "platform/base/date.hpp"

#include <optional>
#include <string_view>

namespace programme {

struct Duration {
    enum class Unit { days, weeks, months, years };

    int count;
    Unit unit;

    friend bool operator==(Duration, Duration) = default;
};

// Reads "P5W"; anything else gives nothing.
std::optional<Duration> parse_duration(std::string_view text);

// The day this long after a day. Months and years keep the day of the month, or take its last day.
base::Date after(base::Date day, Duration duration);

} // namespace programme
