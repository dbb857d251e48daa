// The days of the years of the national demo: on which people work, and on which schools are closed.
#pragma once

#include "programme/model/version.hpp"

#include <chrono>
#include <vector>

namespace demo {

using Day = std::chrono::sys_days;

constexpr Day operator+(Day day, int days)
{
    return day + std::chrono::days{days};
}

constexpr Day operator-(Day day, int days)
{
    return day - std::chrono::days{days};
}

constexpr int days_from(Day from, Day to)
{
    return static_cast<int>((to - from).count());
}

constexpr Day day_in(int year, unsigned month, unsigned day)
{
    return Day{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day}};
}

constexpr int year_of(Day day)
{
    return static_cast<int>(base::Date{day}.year());
}

// 1 is Monday, 7 is Sunday.
constexpr int weekday_of(Day day)
{
    return static_cast<int>(std::chrono::weekday{day}.iso_encoding());
}

// The first such weekday on or after this day.
constexpr Day next_weekday_from(Day day, int weekday)
{
    return day + (weekday - weekday_of(day) + 7) % 7;
}

class WorkDays {
public:
    // Both years included.
    WorkDays(programme::ProgrammeVersion const& programme, int first_year, int last_year);

    // The day itself, or the next or last one before it that is neither in a weekend nor a public holiday.
    [[nodiscard]] Day next(Day day) const;
    [[nodiscard]] Day previous(Day day) const;

    [[nodiscard]] bool is_public_holiday(Day day) const;

private:
    [[nodiscard]] bool is_working(Day day) const;

    Day first_;
    std::vector<bool> working_;
};

// Roughly: the regions of the country take turns.
bool is_school_holiday(Day day);

} // namespace demo
