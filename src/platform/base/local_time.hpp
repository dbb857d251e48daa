// Days and times as people in a place read them from the clock. The programme counts in days of its own time
// zone.
#pragma once

#include "platform/base/date.hpp"
#include "platform/base/instant.hpp"

#include <string_view>

namespace base {

struct LocalTime {
    Date date;
    int hour;
    int minute;

    friend bool operator==(LocalTime const&, LocalTime const&) = default;
};

// A zone is a name such as "Europe/Amsterdam"; an unknown one throws std::runtime_error.
LocalTime local_time(Instant instant, std::string_view zone);

Date local_date(Instant instant, std::string_view zone);

// In the hour that summer time skips: the moment at which it is skipped. In the hour that comes twice: the
// first.
Instant to_instant(Date date, int hour, int minute, std::string_view zone);

} // namespace base
