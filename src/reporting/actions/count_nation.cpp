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
    if (is_new_enough(find_counted_at(database, period), period, moment)) {
        return;
    }
    auto const organisation_of = list_organisations(database);
    auto const facts = load_facts(database, all_of(organisation_of), period, programme);
    auto const counting = Counting{.period = period, .today = moment.today, .programme = programme};
    auto const places = count_levels(facts, organisation_of, counting);
    auto const hidden = protect(places);

    auto transaction = database::Transaction{database};
    delete_counts(database, period);
    for (auto const& [place, counted] : places.shown) {
        save_count(database, place, period, {.counted = counted, .hidden = hidden.at(place)}, moment.now);
    }
    transaction.commit();
}

} // namespace reporting
