#include "reporting/actions/count_years.hpp"

namespace reporting {

namespace {

std::string name_of_year(int year)
{
    return std::to_string(year);
}

std::string name_of_period(Period const& period)
{
    auto const year = name_of_year(static_cast<int>(period.from.year()));
    return quarter_in(period) ? place_in_quarter(year, period) : year;
}

void add_year(CountedPlaces& places, Facts const& facts, Counting const& counting)
{
    auto const year = static_cast<int>(counting.period.from.year());
    places.shown.emplace(name_of_year(year), count_all(facts, counting));
    auto quarters = std::vector<CountedQuarter>{};
    for (auto const& quarter : quarters_begun(counting.period, counting.today)) {
        auto const in_quarter =
            Counting{.period = quarter, .today = counting.today, .programme = counting.programme};
        quarters.push_back({.period = quarter, .counted = count_all(facts, in_quarter)});
    }
    add_quarters(places, name_of_year(year), std::move(quarters));
    add_next(places, name_of_year(year - 1), name_of_year(year));
}

} // namespace

ShownYears::ShownYears(
    database::Connection& database,
    YearsToCount const& wish,
    programme::ProgrammeVersion const& programme,
    base::Date today
)
{
    auto places = CountedPlaces{.shown = {}};
    auto periods = std::vector<Period>{};
    for (auto year = wish.last - wish.years + 1; year <= wish.last; ++year) {
        periods.push_back(year_of(year));
    }
    auto const facts = load_facts(database, wish.scope, periods, programme);
    for (auto const& period : periods) {
        add_year(places, facts, {.period = period, .today = today, .programme = programme});
    }
    for (auto& [name, hidden] : protect(places)) {
        by_name_.emplace(
            name, Shown{.counted = std::move(places.shown.at(name)), .hidden = std::move(hidden)}
        );
    }
}

Shown ShownYears::in(Period const& period) const
{
    auto const found = by_name_.find(name_of_period(period));
    return found == by_name_.end() ? Shown{.counted = {.results = {}}, .hidden = {}} : found->second;
}

} // namespace reporting
