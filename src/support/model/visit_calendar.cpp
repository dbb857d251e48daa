#include "support/model/visit_calendar.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace support {

namespace {

constexpr auto minutes_of_hour = 60;
constexpr auto usual_length = 2 * minutes_of_hour;
constexpr auto last_minute = 24 * minutes_of_hour - 1;

int usual_start(programme::DayPart part)
{
    switch (part) {
    case programme::DayPart::morning:
        return 9 * minutes_of_hour + 30;
    case programme::DayPart::afternoon:
        return 13 * minutes_of_hour + 30;
    case programme::DayPart::evening:
        return 19 * minutes_of_hour;
    }
    return 0;
}

// The minute of the day in "13:30"; nothing for what is no time.
std::optional<int> minute_in(std::string const& time)
{
    auto hour = 0;
    auto minute = 0;
    constexpr auto length = std::string_view{"13:30"}.size();
    if (time.size() != length) {
        return std::nullopt;
    }
    std::from_chars(time.data(), time.data() + 2, hour);
    std::from_chars(time.data() + 3, time.data() + length, minute);
    return hour * minutes_of_hour + minute;
}

std::string in_words(int minute)
{
    return fmt::format("{:02}:{:02}", minute / minutes_of_hour, minute % minutes_of_hour);
}

} // namespace

VisitHours hours_of(programme::DayPart part, std::string const& starts_at)
{
    auto const start = minute_in(starts_at).value_or(usual_start(part));
    return {.starts_at = in_words(start), .ends_at = in_words(std::min(start + usual_length, last_minute))};
}

} // namespace support
