// Days that come every year: a birthday, of which only day and month are known, and the day on which somebody
// became a volunteer.
#pragma once

#include "platform/base/date.hpp"

#include <chrono>
#include <optional>

namespace coaching {

// In this year; 29 February falls on the 28th when there is no 29th.
base::Date in_year(std::chrono::month_day day, std::chrono::year year);

// The first time on this day or later.
base::Date next_time(std::chrono::month_day day, base::Date today);

struct Anniversary {
    int years; // at least 1
    base::Date on;
};

// The first anniversary on this day or later.
Anniversary next_anniversary(base::Date since, base::Date today);

} // namespace coaching
