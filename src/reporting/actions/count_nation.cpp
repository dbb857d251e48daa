#include "reporting/actions/count_nation.hpp"

#include "locations/store/location_store.hpp"
#include "reporting/store/count_store.hpp"
#include "reporting/store/facts_store.hpp"

namespace reporting {

namespace {

bool is_new_enough(
    std::optional<base::Instant> const& counted_at, Period const& period, CountingMoment const& moment
)
{
    auto const limit = period.to < moment.today ? count_of_past_is_new_for : count_is_new_for;
    return counted_at && *counted_at <= moment.now && moment.now - *counted_at < limit;
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

} // namespace

void count_nation(
    database::Connection& database,
    programme::ProgrammeVersion const& programme,
    Period const& period,
    CountingMoment const& moment
)
{
    auto const year = year_of(static_cast<int>(period.from.year()));
    if (is_new_enough(find_counted_at(database, year), year, moment)) {
        return;
    }
    auto const organisation_of = list_organisations(database);
    auto const counting_of = [&](Period const& one) {
        return Counting{.period = one, .today = moment.today, .programme = programme};
    };
    auto const facts_of = [&](Period const& one) {
        return load_facts(database, all_of(organisation_of), one, programme);
    };
    auto places = count_levels(facts_of(year), organisation_of, counting_of(year));
    auto const quarters = quarters_begun(year, moment.today);
    auto counted = std::vector<CountedQuarter>{};
    for (auto const& quarter : quarters) {
        counted.push_back({.period = quarter, .counted = count_all(facts_of(quarter), counting_of(quarter))});
    }
    // Of the country only: with the quarters of each place much more of all would be hidden.
    add_quarters(places, place_nation, std::move(counted));
    auto const hidden = protect(places);

    auto transaction = database::Transaction{database};
    delete_counts(database, year);
    for (auto const& quarter : quarters) {
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

} // namespace reporting
