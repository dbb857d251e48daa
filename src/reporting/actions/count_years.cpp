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

void add_year(CountedPlaces& places, Facts const& facts, int year, Counting const& counting)
{
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
    for (auto year = wish.last - wish.years + 1; year <= wish.last; ++year) {
        auto const counting = Counting{.period = year_of(year), .today = today, .programme = programme};
        add_year(places, load_facts(database, wish.scope, counting.period, programme), year, counting);
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
