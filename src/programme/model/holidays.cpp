#include "programme/model/holidays.hpp"

#include <algorithm>

namespace programme {

namespace {

base::Date day_of(HolidayRule const& rule, std::chrono::year year)
{
    if (auto const* const days_after_easter = std::get_if<int>(&rule.when)) {
        return base::add_days(easter_sunday(year), *days_after_easter);
    }
    auto const day = base::Date{year / std::get<std::chrono::month_day>(rule.when)};
    return rule.day_before_when_sunday && base::iso_weekday(day) == 7 ? base::add_days(day, -1) : day;
}

// Easter is counted once for all rules.
bool is_holiday(ProgrammeVersion const& version, base::Date day)
{
    auto const days_after_easter = base::days_between(easter_sunday(day.year()), day);
    return std::ranges::any_of(version.public_holidays, [&](HolidayRule const& rule) {
        auto const* const after_easter = std::get_if<int>(&rule.when);
        return after_easter != nullptr ? *after_easter == days_after_easter : day_of(rule, day.year()) == day;
    });
}

bool is_working_day(ProgrammeVersion const& version, base::Date day)
{
    return base::iso_weekday(day) <= 5 && !is_holiday(version, day);
}

} // namespace

// The letters are those of the book.
base::Date easter_sunday(std::chrono::year year)
{
    auto const y = static_cast<int>(year);
    auto const a = y % 19;
    auto const b = y / 100;
    auto const c = y % 100;
    auto const d = b / 4;
    auto const e = b % 4;
    auto const f = (b + 8) / 25;
    auto const g = (b - f + 1) / 3;
    auto const h = (19 * a + b - d - g + 15) % 30;
    auto const i = c / 4;
    auto const k = c % 4;
    auto const l = (32 + 2 * e + 2 * i - h - k) % 7;
    auto const m = (a + 11 * h + 22 * l) / 451;
    auto const n = h + l - 7 * m + 114;
    return year / std::chrono::month{static_cast<unsigned>(n / 31)}
           / std::chrono::day{static_cast<unsigned>(n % 31 + 1)};
}

std::vector<Holiday> holidays(ProgrammeVersion const& version, std::chrono::year year)
{
    auto days = std::vector<Holiday>{};
    for (auto const& rule : version.public_holidays) {
        days.push_back({.on = day_of(rule, year), .name = rule.name});
    }
    std::ranges::sort(days, {}, &Holiday::on);
    return days;
}

base::Date next_working_day(ProgrammeVersion const& version, base::Date day)
{
    while (!is_working_day(version, day)) {
        day = base::add_days(day, 1);
    }
    return day;
}

} // namespace programme
