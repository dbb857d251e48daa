#include "reporting/actions/count_nation.hpp"

#include "locations/store/location_store.hpp"
#include "reporting/model/parts.hpp"
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

Scope whole_nation(database::Connection& database)
{
    auto scope = Scope{.locations = {}};
    for (auto const& location : locations::list_locations(database)) {
        scope.locations.push_back(location.id);
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
    auto const facts = load_facts(database, whole_nation(database), period, programme);
    auto const counting = Counting{.period = period, .today = moment.today, .programme = programme};
    auto const nation = count_all(facts, counting);
    auto parts = std::map<std::string, Counted>{};
    for (auto const& [location, part] : by_location(facts)) {
        parts.emplace(place_of(location), count_all(part, counting));
    }
    auto const hidden = protect(nation, parts);

    auto transaction = database::Transaction{database};
    delete_counts(database, period);
    auto const whole = Shown{.counted = nation, .hidden = hidden.at("")};
    save_count(database, place_nation, period, whole, moment.now);
    for (auto const& [place, counted] : parts) {
        save_count(database, place, period, {.counted = counted, .hidden = hidden.at(place)}, moment.now);
    }
    transaction.commit();
}

} // namespace reporting
