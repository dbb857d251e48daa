// A country of families and volunteers to match: homes around the postcodes of the Netherlands, points from
// the distance and from chance. The same numbers give the same country.
#pragma once

#include "matching/model/near_volunteers.hpp"

#include <string>

namespace bench {

struct Size {
    std::uint32_t families;
    std::uint32_t volunteers;
    std::uint32_t candidates; // of each family, at most
    std::uint32_t places;     // of each volunteer: 1, or 0 up to this
};

struct Country {
    std::vector<matching::Home> families;
    std::vector<matching::Home> volunteers;
    std::vector<float> travel; // of the volunteers, in kilometres
};

// The middles of the postcodes, in kilometres.
std::vector<matching::Home> read_postcodes(std::string const& file);

Country settle_country(std::vector<matching::Home> const& postcodes, Size const& size);

// The nearest volunteers who would come, by the grid of homestart.
matching::AssignmentPool pool_by_grid(Country const& country, Size const& size);

// The same by the R-tree of Boost, for comparison: seconds to find everybody's candidates, and whether these
// are the candidates of `pool`.
struct RtreeRun {
    double seconds;
    bool same;
};

RtreeRun compare_with_rtree(Country const& country, Size const& size, matching::AssignmentPool const& pool);

double seconds_now();

} // namespace bench
