#include "reporting/actions/count_nation.hpp"

#include "locations/store/location_store.hpp"
#include "reporting/store/count_store.hpp"
#include "reporting/store/facts_store.hpp"

#include <cmath>
#include <mutex>

namespace reporting {

namespace {

bool is_new_enough(
    std::optional<base::Instant> const& counted_at, CountingMoment const& moment, std::chrono::hours limit
)
{
    return counted_at && *counted_at <= moment.now && moment.now - *counted_at < limit;
}

Period whole_year(Period const& period)
{
    return year_of(static_cast<int>(period.from.year()));
}

OrganisationOf list_organisations(database::Connection& database)
{
    auto organisation_of = OrganisationOf{};
    for (auto const& location : locations::list_locations(database)) {
        organisation_of.emplace(location.id, location.organisation);
    }
    return organisation_of;
}

Scope all_of(OrganisationOf const& organisation_of)
{
    auto scope = Scope{.locations = {}};
    for (auto const& [location, organisation] : organisation_of) {
        scope.locations.push_back(location);
    }
    return scope;
}

// Who goes on after a year is there when the next begins: the years beside this one have told of some
// already.
void add_told(CountedPlaces& places, database::Connection& database, Period const& year)
{
    auto const add = [&](Period const& beside, std::string const& figure, std::string_view there) {
        for (auto const& [place, shown] : list_counts(database, "", beside)) {
            auto const& result = result_of(shown.counted, *find_figure(there));
            places.told.push_back(
                {.place = place,
                 .figure = figure,
                 .count = std::llround(result.value.value_or(0)),
                 .hidden = shown.hidden.holds(there)}
            );
        }
    };
    add(year_before(year), "running_first_day", "running_last_day");
    add(year_after(year), "running_last_day", "running_first_day");
}

CountedPlaces count_places(
    database::Connection& database,
    programme::ProgrammeVersion const& programme,
    Period const& year,
    base::Date today
)
{
    auto const organisation_of = list_organisations(database);
    auto const counting_of = [&](Period const& one) {
        return Counting{.period = one, .today = today, .programme = programme};
    };
    auto const facts = load_facts(database, all_of(organisation_of), year, programme);
    auto places = count_levels(facts, organisation_of, counting_of(year));
    auto quarters = std::vector<CountedQuarter>{};
    for (auto const& quarter : quarters_begun(year, today)) {
        quarters.push_back({.period = quarter, .counted = count_all(facts, counting_of(quarter))});
    }
    // Of the country only: with the quarters of each place much more of all would be hidden.
    add_quarters(places, place_nation, std::move(quarters));
    add_told(places, database, year);
    return places;
}

void keep(
    database::Connection& database, CountedPlaces places, Period const& year, CountingMoment const& moment
)
{
    auto const hidden = protect(places);
    auto transaction = database::Transaction{database};
    delete_counts(database, year);
    for (auto const& quarter : quarters_begun(year, moment.today)) {
        delete_counts(database, quarter);
        auto const shown = places.shown.extract(place_in_quarter(place_nation, quarter));
        auto const kept = Shown{.counted = shown.mapped(), .hidden = hidden.at(shown.key())};
        save_count(database, place_nation, quarter, kept, moment.now);
    }
    for (auto const& [place, counted_there] : places.shown) {
        save_count(database, place, year, {.counted = counted_there, .hidden = hidden.at(place)}, moment.now);
    }
    transaction.commit();
}

} // namespace

void count_nation(
    database::Connection& database,
    programme::ProgrammeVersion const& programme,
    Period const& period,
    CountingMoment const& moment
)
{
    static auto counting = std::mutex{};
    auto const turn = std::scoped_lock{counting};
    auto const year = whole_year(period);
    auto const limit = year.to < moment.today ? count_of_past_is_new_for : count_is_new_for;
    if (!is_new_enough(find_counted_at(database, year), moment, limit)) {
        keep(database, count_places(database, programme, year, moment.today), year, moment);
    }
}

void count_nation_at_need(
    database::Connection& database,
    programme::ProgrammeVersion const& programme,
    Period const& period,
    CountingMoment const& moment
)
{
    if (!is_new_enough(find_counted_at(database, whole_year(period)), moment, count_serves_for)) {
        count_nation(database, programme, period, moment);
    }
}

} // namespace reporting
