#include "support/model/visit_calendar.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace support {

namespace {

constexpr auto minutes_of_hour = 60;
constexpr auto last_minute = 24 * minutes_of_hour - 1;

// The minute of the day in "13:30".
int minute_in(std::string_view time)
{
    auto hour = 0;
    auto minute = 0;
    auto const colon = std::min(time.find(':'), time.size());
    std::from_chars(time.data(), time.data() + colon, hour);
    std::from_chars(time.data() + std::min(colon + 1, time.size()), time.data() + time.size(), minute);
    return hour * minutes_of_hour + minute;
}

std::string in_words(int minute)
{
    return fmt::format("{:02}:{:02}", minute / minutes_of_hour, minute % minutes_of_hour);
}

} // namespace

VisitHours hours_of(programme::UsualVisit const& usual, programme::DayPart part, std::string const& starts_at)
{
    auto const start = minute_in(starts_at.empty() ? usual.starts_at(part) : starts_at);
    return {.starts_at = in_words(start), .ends_at = in_words(std::min(start + usual.minutes, last_minute))};
}

} // namespace support
