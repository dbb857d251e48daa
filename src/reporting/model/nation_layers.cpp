#include "reporting/model/nation_layers.hpp"

#include <algorithm>

namespace reporting {

namespace {

Counting in_quarter(Counting const& year, Period const& quarter)
{
    return {.period = quarter, .today = year.today, .programme = year.programme};
}

std::vector<Period> quarters_of(Counting const& year)
{
    return quarters_begun(year.period, year.today);
}

void add_quarters_of_country(CountedPlaces& places, CountedPlaces const& country, Counting const& year)
{
    auto quarters = std::vector<CountedQuarter>{};
    for (auto const& quarter : quarters_of(year)) {
        quarters.push_back(
            {.period = quarter, .counted = country.shown.at(place_in_quarter(place_nation, quarter))}
        );
    }
    add_quarters(places, place_nation, std::move(quarters));
}

// A division in a quarter is as it is in the year.
Division in_quarter(Division division, Period const& quarter)
{
    division.whole = place_in_quarter(division.whole, quarter);
    for (auto& part : division.parts) {
        part = place_in_quarter(part, quarter);
    }
    return division;
}

void add_quarters_of_organisations(
    CountedPlaces& places, Facts const& nation, OrganisationOf const& organisation_of, Counting const& year
)
{
    auto quarters_by_place = std::map<std::string, std::vector<CountedQuarter>>{};
    for (auto const& [organisation, facts] : by_organisation(nation, organisation_of)) {
        auto& quarters = quarters_by_place[place_of(organisation)];
        for (auto const& quarter : quarters_of(year)) {
            quarters.push_back({.period = quarter, .counted = count_all(facts, in_quarter(year, quarter))});
        }
    }
    for (auto& [place, quarters] : quarters_by_place) {
        add_quarters(places, place, std::move(quarters));
    }
}

// The country and its organisations, in the year and in each quarter.
CountedPlaces organisations_by_quarter(
    Facts const& nation,
    CountedPlaces const& country,
    CountedPlaces const& levels,
    OrganisationOf const& organisation_of,
    Counting const& year
)
{
    auto places = country;
    auto const is_of_organisations = [](Division const& one) {
        return one.whole == place_nation && !one.parts.empty()
               && one.parts.front().starts_with("organisation/");
    };
    auto const found = std::ranges::find_if(levels.divisions, is_of_organisations);
    if (found == levels.divisions.end()) {
        return places;
    }
    for (auto const& organisation : found->parts) {
        places.shown.emplace(organisation, levels.shown.at(organisation));
    }
    places.divisions.push_back(*found);
    for (auto const& quarter : quarters_of(year)) {
        places.divisions.push_back(in_quarter(*found, quarter));
    }
    add_quarters_of_organisations(places, nation, organisation_of, year);
    return places;
}

} // namespace

CountedPlaces count_country(Facts const& nation, Counting const& year)
{
    auto places = CountedPlaces{.shown = {{std::string{place_nation}, count_all(nation, year)}}};
    auto quarters = std::vector<CountedQuarter>{};
    for (auto const& quarter : quarters_of(year)) {
        quarters.push_back({.period = quarter, .counted = count_all(nation, in_quarter(year, quarter))});
    }
    add_quarters(places, place_nation, std::move(quarters));
    places.dear = {std::string{place_nation}};
    return places;
}

std::vector<CountedPlaces>
count_layers(Facts const& nation, OrganisationOf const& organisation_of, Counting const& year)
{
    auto country = count_country(nation, year);
    auto levels = count_levels(nation, organisation_of, year);
    add_quarters_of_country(levels, country, year);
    auto organisations = organisations_by_quarter(nation, country, levels, organisation_of, year);
    return {std::move(country), std::move(levels), std::move(organisations)};
}

std::map<std::string, Hidden>
protect_nation(std::vector<CountedPlaces> const& layers, OrganisationOf const& organisation_of)
{
    return organisation_of.size() < fewest_locations_for_layers ? protect(together(layers))
                                                                : protect_in_turn(layers);
}

} // namespace reporting
