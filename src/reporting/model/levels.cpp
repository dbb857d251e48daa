#include "reporting/model/levels.hpp"

#include <algorithm>
#include <iterator>

namespace reporting {

namespace {

Counted count_in_municipality(Facts const& facts, Counting const& counting)
{
    auto counted = count_all(facts, counting);
    for (auto const& figure : all_figures()) {
        if (!is_counted_of_municipalities(figure)) {
            counted.results.erase(std::string{figure.code});
        }
    }
    return counted;
}

// What one location does in one municipality.
void add_cells(
    CountedPlaces& places,
    std::map<std::string, Division>& municipalities,
    people::LocationId location,
    Facts const& facts,
    Counting const& counting
)
{
    auto of_location = Division{.whole = place_of(location), .parts = {}};
    for (auto const& [code, part] : by_municipality(facts)) {
        auto const name = place_of(location) + " in " + place_of_municipality(code);
        places.unseen.emplace(name, count_in_municipality(part, counting));
        of_location.parts.push_back(name);
        municipalities[code].parts.push_back(name);
    }
    places.divisions.push_back(std::move(of_location));
}

// The country in parts, each of which is divided itself; `count` gives the name of a part with its figures.
template <typename Key>
void divide_nation(
    CountedPlaces& places,
    std::map<Key, Division>& divisions,
    std::map<Key, Facts> const& parts,
    auto const& count
)
{
    auto of_nation = Division{.whole = std::string{place_nation}, .parts = {}};
    for (auto const& [key, facts] : parts) {
        auto [name, counted] = count(key, facts);
        auto& division = divisions[key];
        division.whole = name;
        places.shown.emplace(name, std::move(counted));
        of_nation.parts.push_back(std::move(name));
        places.divisions.push_back(division);
    }
    places.divisions.push_back(std::move(of_nation));
}

} // namespace

bool is_counted_of_municipalities(Figure const& figure)
{
    return figure.smallest_area == Area::municipality && figure.measure != Measure::classes;
}

std::string place_of(people::LocationId location)
{
    return "location/" + std::to_string(location.value());
}

std::string place_of(locations::OrganisationId organisation)
{
    return "organisation/" + std::to_string(organisation.value());
}

std::string place_of_municipality(std::string_view code)
{
    return "municipality/" + std::string{code};
}

CountedPlaces
count_levels(Facts const& nation, OrganisationOf const& organisation_of, Counting const& counting)
{
    auto places = CountedPlaces{.shown = {{std::string{place_nation}, count_all(nation, counting)}}};
    places.dear.emplace_back(place_nation);
    auto organisations = std::map<locations::OrganisationId, Division>{};
    auto municipalities = std::map<std::string, Division>{};
    for (auto const& [location, facts] : by_location(nation)) {
        places.shown.emplace(place_of(location), count_all(facts, counting));
        organisations[organisation_of.at(location)].parts.push_back(place_of(location));
        add_cells(places, municipalities, location, facts, counting);
    }
    divide_nation(
        places,
        organisations,
        by_organisation(nation, organisation_of),
        [&](auto organisation, Facts const& facts) {
            return std::pair{place_of(organisation), count_all(facts, counting)};
        }
    );
    divide_nation(places, municipalities, by_municipality(nation), [&](auto const& code, Facts const& facts) {
        return std::pair{place_of_municipality(code), count_in_municipality(facts, counting)};
    });
    return places;
}

std::string place_in_quarter(std::string_view place, Period const& quarter)
{
    return std::string{place} + " from " + base::to_iso(quarter.from);
}

void add_quarters(CountedPlaces& places, std::string_view place, std::vector<CountedQuarter> quarters)
{
    auto year = Division{.whole = std::string{place}, .parts = {}};
    for (auto& [period, counted] : quarters) {
        year.parts.push_back(place_in_quarter(place, period));
        places.shown.emplace(year.parts.back(), std::move(counted));
    }
    if (year.parts.empty()) {
        return;
    }
    places.same.push_back({year.whole, "running_first_day", year.parts.front(), "running_first_day"});
    places.same.push_back({year.whole, "running_last_day", year.parts.back(), "running_last_day"});
    for (auto quarter = std::size_t{1}; quarter < year.parts.size(); ++quarter) {
        add_next(places, year.parts[quarter - 1], year.parts[quarter]);
    }
    if (std::ranges::find(places.dear, place) != places.dear.end()) {
        std::ranges::copy(year.parts, std::back_inserter(places.dear));
    }
    places.divisions.push_back(std::move(year));
}

void add_next(CountedPlaces& places, std::string_view before, std::string_view after)
{
    places.same.push_back({std::string{before}, "running_last_day", std::string{after}, "running_first_day"});
}

} // namespace reporting
