// Spreads made-up locations over the country for a demonstration, always in the same way for the same seed.
#pragma once

#include "locations/model/municipality.hpp"

#include <cstdint>
#include <map>
#include <set>
#include <vector>

namespace locations {

// The most municipalities of one made-up location, unless fewer are wished.
inline constexpr auto most_in_area = std::size_t{4};

// A made-up location: a municipality it is named after, and its neighbours that it serves too.
struct DemoArea {
    std::vector<MunicipalityCode> municipalities; // one to the most in an area
    int age_to_inclusive;
    bool from_28_weeks;
};

// The country as it is on a day.
struct DemoCountry {
    std::vector<Municipality> municipalities;
    std::map<MunicipalityCode, std::vector<MunicipalityCode>> neighbours;
    std::set<MunicipalityCode> with_offer;
};

// Areas of municipalities without an offer, until exactly `total` municipalities have one, or all. Every next
// area begins in the province that is furthest behind.
std::vector<DemoArea> spread_demo_areas(
    DemoCountry country, std::size_t total, std::uint64_t seed, std::size_t most_municipalities = most_in_area
);

} // namespace locations
