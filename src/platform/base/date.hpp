// Calendar days. A day has no time and no time zone; use Instant for moments.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace base {

using Date = std::chrono::year_month_day;

// Reads "2026-11-21"; anything else, or a day that does not exist, gives nothing.
std::optional<Date> parse_iso_date(std::string_view text);

std::string to_iso(Date date);

// The day this many days later; a negative count goes back.
Date add_days(Date date, int days);

// The same day of the month this many months later, or the last day of that month when it is shorter.
Date add_months(Date date, int months);

// How many days `to` lies after `from`; negative when it lies before.
int days_between(Date from, Date to);

// 1 is Monday, 7 is Sunday (ISO 8601).
unsigned iso_weekday(Date date);

} // namespace base
