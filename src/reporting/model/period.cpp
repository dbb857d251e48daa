#include "reporting/model/period.hpp"

#include <algorithm>

namespace reporting {

namespace {

constexpr auto months_in_quarter = 3;
constexpr auto months_in_year = 12;

// Counted from the day after it, so that the end of February stays the end of February.
Period moved(Period const& period, int months)
{
    auto const after = base::add_days(period.to, 1);
    return {
        .from = base::add_months(period.from, months),
        .to = base::add_days(base::add_months(after, months), -1),
    };
}

} // namespace

Period year_of(int year)
{
    using namespace std::chrono;
    return {.from = std::chrono::year{year} / January / 1, .to = std::chrono::year{year} / December / 31};
}

Period quarter_of(int year, int quarter)
{
    auto const from = base::add_months(year_of(year).from, months_in_quarter * (quarter - 1));
    return {.from = from, .to = base::add_days(base::add_months(from, months_in_quarter), -1)};
}

std::vector<Period> parts_of(Period const& period)
{
    auto const year = static_cast<int>(period.from.year());
    if (period != year_of(year)) {
        return {period};
    }
    auto quarters = std::vector<Period>{};
    for (auto quarter = 1; quarter <= quarters_in_year; ++quarter) {
        quarters.push_back(quarter_of(year, quarter));
    }
    return quarters;
}

std::vector<Period> quarters_begun(Period const& year, base::Date today)
{
    auto begun = parts_of(year);
    std::erase_if(begun, [&](Period const& quarter) { return !has_begun(quarter, today); });
    return begun;
}

std::optional<int> quarter_in(Period const& period)
{
    for (auto quarter = 1; quarter <= quarters_in_year; ++quarter) {
        if (period == quarter_of(static_cast<int>(period.from.year()), quarter)) {
            return quarter;
        }
    }
    return std::nullopt;
}

Period year_before(Period const& period)
{
    return moved(period, -months_in_year);
}

Period year_after(Period const& period)
{
    return moved(period, months_in_year);
}

bool has_begun(Period const& period, base::Date today)
{
    return period.from <= today;
}

bool is_over(Period const& period, base::Date today)
{
    return period.to < today;
}

bool holds(Period const& period, base::Date day)
{
    return period.from <= day && day <= period.to;
}

bool holds(Period const& period, std::optional<base::Date> const& day)
{
    return day && holds(period, *day);
}

bool holds(Span const& span, base::Date day)
{
    return span.from <= day && (!span.to || day <= *span.to);
}

std::optional<Period> shared_days(Span const& span, Period const& period)
{
    auto const shared = Period{
        .from = std::max(span.from, period.from),
        .to = span.to ? std::min(*span.to, period.to) : period.to,
    };
    return shared.from <= shared.to ? std::optional{shared} : std::nullopt;
}

} // namespace reporting
