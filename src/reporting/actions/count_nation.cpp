#include "reporting/actions/count_nation.hpp"

#include "locations/store/location_store.hpp"
#include "reporting/model/nation_layers.hpp"
#include "reporting/store/count_store.hpp"
#include "reporting/store/facts_store.hpp"

#include <algorithm>
#include <cmath>
#include <set>

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

// The country as it is now, for counting some years of it.
struct Nation {
    OrganisationOf organisation_of;
    Facts facts;
};

Nation load_nation(
    database::Connection& database,
    programme::ProgrammeVersion const& programme,
    std::vector<Period> const& years
)
{
    auto organisation_of = OrganisationOf{};
    auto scope = Scope{.locations = {}};
    for (auto const& location : locations::list_locations(database)) {
        organisation_of.emplace(location.id, location.organisation);
        scope.locations.push_back(location.id);
    }
    return {
        .organisation_of = std::move(organisation_of),
        .facts = load_facts(database, scope, years, programme),
    };
}

// Who goes on after a year is there when the next begins: the years beside this one have told of some
// already.
std::vector<ToldNumber>
list_told(database::Connection& database, programme::ProgrammeVersion const& programme, Period const& year)
{
    auto told = std::vector<ToldNumber>{};
    auto const add = [&](Period const& beside, std::string const& figure, std::string_view there) {
        for (auto const& [place, shown] : list_counts(database, programme, "", beside)) {
            auto const& result = result_of(shown.counted, *find_figure(there));
            told.push_back(
                {.place = place,
                 .figure = figure,
                 .count = std::llround(result.value.value_or(0)),
                 .hidden = shown.hidden.holds(there)}
            );
        }
    };
    add(year_before(year), "running_first_day", "running_last_day");
    add(year_after(year), "running_last_day", "running_first_day");
    return told;
}

void save_counts(
    database::Connection& database,
    programme::ProgrammeVersion const& programme,
    CountedPlaces const& places,
    std::map<std::string, Hidden> const& hidden,
    Period const& year,
    CountingMoment const& moment
)
{
    auto const save = [&](std::string const& place, Period const& period, std::string const& name) {
        auto const kept = Shown{.counted = places.shown.at(name), .hidden = hidden.at(name)};
        save_count(database, programme, place, period, kept, moment.now);
    };
    auto of_quarters = std::set<std::string>{};
    for (auto const& [place, counted] : places.shown) {
        for (auto const& quarter : quarters_begun(year, moment.today)) {
            if (auto const name = place_in_quarter(place, quarter); places.shown.contains(name)) {
                save(place, quarter, name);
                of_quarters.insert(name);
            }
        }
    }
    for (auto const& [place, counted] : places.shown) {
        if (!of_quarters.contains(place)) {
            save(place, year, place);
        }
    }
}

void count_and_keep(
    database::Connection& database,
    programme::ProgrammeVersion const& programme,
    Period const& year,
    CountingMoment const& moment
)
{
    auto const nation = load_nation(database, programme, {year});
    auto const counting = Counting{.period = year, .today = moment.today, .programme = programme};
    auto layers = count_layers(nation.facts, nation.organisation_of, counting);
    auto const told = list_told(database, programme, year);
    for (auto& layer : layers) {
        layer.told = told;
    }
    auto const hidden = protect_nation(layers, nation.organisation_of);
    auto transaction = database::Transaction{database};
    delete_counts(database, year);
    for (auto const& quarter : quarters_begun(year, moment.today)) {
        delete_counts(database, quarter);
    }
    save_counts(database, programme, together(layers), hidden, year, moment);
    transaction.commit();
}

// The first of the layers.
void count_and_keep_country(
    database::Connection& database, Nation const& nation, Counting const& counting, base::Instant now
)
{
    auto const& year = counting.period;
    auto const& programme = counting.programme;
    auto country = count_country(nation.facts, counting);
    country.told = list_told(database, programme, year);
    auto const hidden = protect(country);
    auto transaction = database::Transaction{database};
    if (!find_count(database, programme, place_nation, year)) {
        auto const moment = CountingMoment{.now = now, .today = counting.today};
        save_counts(database, programme, country, hidden, year, moment);
    }
    transaction.commit();
}

std::vector<Period> never_counted(
    database::Connection& database,
    programme::ProgrammeVersion const& programme,
    std::vector<Period> const& periods
)
{
    auto years = std::vector<Period>{};
    for (auto const& period : periods) {
        auto const year = whole_year(period);
        if (std::ranges::find(years, year) == years.end() && !find_counted_at(database, programme, year)) {
            years.push_back(year);
        }
    }
    return years;
}

void count_for_who_asks(
    database::Connection& database,
    programme::ProgrammeVersion const& programme,
    Period const& year,
    CountingMoment const& moment
)
{
    auto const turn = std::unique_lock{turn_to_count(), moment.wait};
    if (!turn) {
        throw BeingCounted{"figures are being counted"};
    }
    count_nation(database, programme, year, moment);
}

} // namespace

std::timed_mutex& turn_to_count()
{
    static auto turn = std::timed_mutex{};
    return turn;
}

void count_nation(
    database::Connection& database,
    programme::ProgrammeVersion const& programme,
    Period const& period,
    CountingMoment const& moment
)
{
    auto const year = whole_year(period);
    auto const limit = year.to < moment.today ? count_of_past_is_new_for : count_is_new_for;
    if (!is_new_enough(find_all_counted_at(database, programme, year), moment, limit)) {
        count_and_keep(database, programme, year, moment);
    }
}

void count_nation_at_need(
    database::Connection& database,
    programme::ProgrammeVersion const& programme,
    Period const& period,
    CountingMoment const& moment
)
{
    auto const year = whole_year(period);
    if (!is_new_enough(find_all_counted_at(database, programme, year), moment, count_serves_for)) {
        count_for_who_asks(database, programme, year, moment);
    }
}

void count_country_first(
    database::Connection& database,
    programme::ProgrammeVersion const& programme,
    std::vector<Period> const& periods,
    CountingMoment const& moment
)
{
    auto const years = never_counted(database, programme, periods);
    if (years.empty() || locations::list_locations(database).size() < fewest_locations_for_layers) {
        return;
    }
    auto const nation = load_nation(database, programme, years);
    for (auto const& year : years) {
        auto const counting = Counting{.period = year, .today = moment.today, .programme = programme};
        count_and_keep_country(database, nation, counting, moment.now);
    }
}

void count_country_at_need(
    database::Connection& database,
    programme::ProgrammeVersion const& programme,
    std::vector<Period> const& periods,
    CountingMoment const& moment
)
{
    count_country_first(database, programme, periods, moment);
    for (auto const& period : periods) {
        auto const year = whole_year(period);
        if (!is_new_enough(find_counted_at(database, programme, year), moment, count_serves_for)) {
            count_for_who_asks(database, programme, year, moment);
        }
    }
}

} // namespace reporting
