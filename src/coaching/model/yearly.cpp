#include "coaching/model/yearly.hpp"

#include <algorithm>

namespace coaching {

base::Date in_year(std::chrono::month_day day, std::chrono::year year)
{
    auto const date = year / day.month() / day.day();
    return date.ok() ? date : base::Date{year / day.month() / std::chrono::last};
}

base::Date next_time(std::chrono::month_day day, base::Date today)
{
    auto const this_year = in_year(day, today.year());
    return this_year < today ? in_year(day, today.year() + std::chrono::years{1}) : this_year;
}

Anniversary next_anniversary(base::Date since, base::Date today)
{
    auto const first =
        std::max(today, in_year(since.month() / since.day(), since.year() + std::chrono::years{1}));
    auto const on = next_time(since.month() / since.day(), first);
    return {.years = static_cast<int>(on.year()) - static_cast<int>(since.year()), .on = on};
}

} // namespace coaching
