#include "meetings/model/recurrence.hpp"

#include <algorithm>

namespace meetings {

namespace {

constexpr auto days_of_week = 7;

// The day in this month that is the same Tuesday of it, say, as the first day was of its own.
base::Date same_weekday_in(std::chrono::year_month month, base::Date first_day)
{
    auto const weekday = std::chrono::weekday{std::chrono::sys_days{first_day}};
    auto const which = (static_cast<unsigned>(first_day.day()) - 1) / days_of_week + 1;
    constexpr auto last_in_every_month = 4U;
    return which > last_in_every_month ? base::Date{std::chrono::sys_days{month / weekday[std::chrono::last]}}
                                       : base::Date{std::chrono::sys_days{month / weekday[which]}};
}

base::Date day_number(Recurrence const& recurrence, int number)
{
    auto const first = recurrence.first_day;
    switch (recurrence.repeats) {
    case Repeats::once:
        return first;
    case Repeats::weekly:
        return base::add_days(first, days_of_week * number);
    case Repeats::fortnightly:
        return base::add_days(first, 2 * days_of_week * number);
    case Repeats::monthly:
        return same_weekday_in(first.year() / first.month() + std::chrono::months{number}, first);
    }
    std::unreachable();
}

} // namespace

std::vector<base::Date> days_of(Recurrence const& recurrence)
{
    auto const wanted =
        recurrence.repeats == Repeats::once ? 1 : std::min(recurrence.times.value_or(most_times), most_times);
    auto days = std::vector<base::Date>{};
    for (auto number = 0; number < wanted; ++number) {
        auto const day = day_number(recurrence, number);
        if (recurrence.until && *recurrence.until < day) {
            break;
        }
        days.push_back(day);
    }
    return days;
}

} // namespace meetings
