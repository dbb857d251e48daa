#include "demo/tests/nation_in_database.hpp"
#include "locations/store/location_store.hpp"
#include "reporting/model/figure_bonds.hpp"
#include "reporting/model/nation_layers.hpp"
#include "reporting/store/facts_store.hpp"

#include <doctest/doctest.h>

#include <cmath>

namespace reporting {

namespace {

// Numbers by place.
using Numbers = std::map<std::string, std::int64_t>;

// What stands on the pages and in the files, and what is hidden of the sums: read from what was counted,
// without what the protection itself knows of how numbers hang together.
struct Reading2024 {
    std::map<std::string, Numbers> told = {};
    std::map<std::string, Numbers> hidden = {};
};

void read_place(Reading2024& reading, std::string const& place, Counted const& counted, Hidden const& hidden)
{
    for (auto const& figure : all_figures()) {
        auto const known = counted.results.find(figure.code);
        if (!is_of_people(figure) || known == counted.results.end()) {
            continue;
        }
        auto const& result = known->second;
        auto const code = std::string{figure.code};
        auto const value = std::llround(result.value.value_or(0));
        if (hidden.holds(code)) {
            if (figure.measure == Measure::sum && figure.added == Added::records) {
                reading.hidden[code][place] = value;
            }
            continue;
        }
        if (figure.measure == Measure::sum) {
            reading.told[code][place] = value;
        } else {
            reading.told[code + ", of how many"][place] = result.n;
            reading.told[code + ", of how many known"][place] = result.n - result.missing;
        }
        for (auto const& one : result.classes) {
            if (!hidden.holds(code, one.code)) {
                reading.told[code + ", " + one.code][place] = one.count;
            }
        }
    }
}

Reading2024 read_2024()
{
    auto& nation = demo::twelfth();
    auto scope = Scope{.locations = {}};
    auto organisation_of = OrganisationOf{};
    for (auto const& location : locations::list_locations(nation.database)) {
        scope.locations.push_back(location.id);
        organisation_of.emplace(location.id, location.organisation);
    }
    auto const counting =
        Counting{.period = year_of(2024), .today = demo::end_of_2024, .programme = nation.world.programme};
    auto const facts = load_facts(nation.database, scope, counting.period, counting.programme);
    auto const layers = count_layers(facts, organisation_of, counting);
    auto const hidden = protect_nation(layers, organisation_of);
    auto reading = Reading2024{};
    for (auto const& [place, counted] : together(layers).shown) {
        read_place(reading, place, counted, hidden.at(place));
    }
    return reading;
}

struct Agreement {
    int places = 0;
    int equal = 0;
};

Agreement compare(Numbers const& told, Numbers const& hidden)
{
    auto agreement = Agreement{};
    for (auto const& [place, count] : hidden) {
        auto const known = told.find(place);
        if (known != told.end() && count > 0) {
            ++agreement.places;
            agreement.equal += known->second == count ? 1 : 0;
        }
    }
    return agreement;
}

} // namespace

TEST_CASE("no number that is told is nearly everywhere the same as one that is hidden")
{
    constexpr auto fewest_places = 6;
    auto const reading = read_2024();
    auto compared = 0;
    for (auto const& [of_hidden, hidden] : reading.hidden) {
        for (auto const& [of_told, told] : reading.told) {
            auto const agreement = compare(told, hidden);
            compared += agreement.places >= fewest_places ? 1 : 0;
            INFO(
                of_hidden << " is told as " << of_told << ": " << agreement.equal << " of "
                          << agreement.places
            );
            CHECK((agreement.places < fewest_places || 5 * agreement.equal < 4 * agreement.places));
        }
    }
    CHECK(compared > 100);
}

} // namespace reporting
