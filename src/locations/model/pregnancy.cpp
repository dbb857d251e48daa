#include "locations/model/pregnancy.hpp"

#include <algorithm>

namespace locations {

base::Date served_from(base::Date due)
{
    return base::add_days(due, served_from_week * 7 - days_of_pregnancy);
}

std::optional<DueDateProblem> problem_with_due_date(base::Date due, base::Date today)
{
    if (due < base::add_days(today, -most_days_overdue)) {
        return DueDateProblem::over;
    }
    return due > base::add_days(today, days_of_pregnancy) ? std::optional{DueDateProblem::too_far}
                                                          : std::nullopt;
}

// Whether an offer serves her changes only on these days, and when an offer ends.
std::optional<base::Date> first_day_served(std::vector<Offer> const& offers, base::Date due, base::Date day)
{
    auto days = std::vector{day, served_from(due), due};
    for (auto const& offer : offers) {
        days.push_back(offer.valid_from);
    }
    auto const last = std::max(day, due);
    std::erase_if(days, [&](base::Date one) { return one < day || one > last; });
    std::ranges::sort(days);
    auto const serves = [&](base::Date one) {
        return std::ranges::any_of(offers, [&](Offer const& offer) {
            return fits(offer, {.born = {}, .due = due}, one);
        });
    };
    auto const first = std::ranges::find_if(days, serves);
    return first == days.end() ? std::nullopt : std::optional{*first};
}

} // namespace locations
