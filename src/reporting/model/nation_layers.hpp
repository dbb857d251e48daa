// The country in layers (lagen), of which one is decided after the other: first the country itself, whose
// totals count most, then its organisations, locations and municipalities, then the quarters of
// organisations.
#pragma once

#include "reporting/model/levels.hpp"

namespace reporting {

// Of a country with so few locations all is decided together: it is soon done, and its totals are too small
// to stand fast.
constexpr auto fewest_locations_for_layers = std::size_t{20};

// The country in this year and in its quarters that have begun. The quarters give way to the year.
CountedPlaces count_country(Facts const& nation, Counting const& year);

// That, and all that is below it. Each layer holds what it takes of those before it.
std::vector<CountedPlaces>
count_layers(Facts const& nation, OrganisationOf const& organisation_of, Counting const& year);

// What is hidden of each place of those layers.
std::map<std::string, Hidden>
protect_nation(std::vector<CountedPlaces> const& layers, OrganisationOf const& organisation_of);

} // namespace reporting
