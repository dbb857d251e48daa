#include "demo/model/nation/work_days.hpp"

#include "programme/model/holidays.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace demo {

namespace {

// Month times a hundred, plus the day; both included.
struct Closed {
    unsigned from;
    unsigned to;
};

constexpr auto school_holidays = std::to_array<Closed>({
    {101, 106},   // Christmas
    {214, 224},   // spring
    {427, 507},   // May
    {713, 825},   // summer
    {1017, 1027}, // autumn
    {1223, 1231},
});

bool is_weekend(Day day)
{
    return weekday_of(day) > 5;
}

} // namespace

WorkDays::WorkDays(programme::ProgrammeVersion const& programme, int first_year, int last_year)
    : first_{day_in(first_year, 1, 1)}
{
    for (auto day = first_; day <= day_in(last_year, 12, 31); day = day + 1) {
        working_.push_back(!is_weekend(day));
    }
    for (auto year = first_year; year <= last_year; ++year) {
        for (auto const& holiday : programme::holidays(programme, std::chrono::year{year})) {
            working_[static_cast<std::size_t>(days_from(first_, Day{holiday.on}))] = false;
        }
    }
}

Day WorkDays::next(Day day) const
{
    while (!is_working(day)) {
        day = day + 1;
    }
    return day;
}

Day WorkDays::previous(Day day) const
{
    while (!is_working(day)) {
        day = day - 1;
    }
    return day;
}

bool WorkDays::is_public_holiday(Day day) const
{
    return !is_weekend(day) && !is_working(day);
}

bool WorkDays::is_working(Day day) const
{
    auto const place = days_from(first_, day);
    if (place < 0 || place >= static_cast<int>(working_.size())) {
        throw std::logic_error{"the national demo left its years: " + base::to_iso(base::Date{day})};
    }
    return working_[static_cast<std::size_t>(place)];
}

bool is_school_holiday(Day day)
{
    auto const date = base::Date{day};
    auto const number = static_cast<unsigned>(date.month()) * 100 + static_cast<unsigned>(date.day());
    return std::ranges::any_of(school_holidays, [number](Closed const& closed) {
        return closed.from <= number && number <= closed.to;
    });
}

} // namespace demo
