// The levels (niveaus) on which figures are seen: the country, its organisations, locations and
// municipalities, each counted, and how they are made up of each other.
#pragma once

#include "reporting/model/parts.hpp"
#include "reporting/model/protect.hpp"

#include <string>
#include <string_view>

namespace reporting {

// The names of places.
inline constexpr auto place_nation = std::string_view{"nation"};
std::string place_of(people::LocationId location);
std::string place_of(locations::OrganisationId organisation);
std::string place_of_municipality(std::string_view code);

// Of a municipality no classes, which are few in each, and nothing of volunteers who belong to a location.
bool is_counted_of_municipalities(Figure const& figure);

// What one location does in one municipality is unseen: a municipality is served by several locations, and a
// location serves several municipalities.
CountedPlaces
count_levels(Facts const& nation, OrganisationOf const& organisation_of, Counting const& counting);

// Under which name a quarter of a place stands beside its year.
std::string place_in_quarter(std::string_view place, Period const& quarter);

struct CountedQuarter {
    Period period;
    Counted counted;
};

// The quarters of a place of which the year is there: what adds up over them tells a quarter from its year.
void add_quarters(CountedPlaces& places, std::string_view place, std::vector<CountedQuarter> quarters);

// One period of a place and the next: who goes on after the one is there when the other begins.
void add_next(CountedPlaces& places, std::string_view before, std::string_view after);

} // namespace reporting
