// The best for all families of several locations that share volunteers (samen met andere locaties), beside
// what each location can do by itself.
#pragma once

#include "matching/model/pool_plan.hpp"

#include <map>
#include <vector>

namespace matching {

// All who wait and all who might come; `waiting.shared` says which locations agreed.
struct Region {
    std::map<people::LocationId, Yardstick> yardsticks; // of the families of each location
    Waiting waiting;
};

struct RegionPlan {
    PoolPlan together;
    PoolPlan apart; // the best of each location for its own families, as one plan
};

RegionPlan plan_region(Region const& region);

// How a location stands in a plan: nothing but counts.
struct LocationCounts {
    people::LocationId location;
    std::size_t waiting = 0;
    std::size_t free_volunteers = 0;
    std::size_t helped_apart = 0;
    std::size_t helped_together = 0;
};

// By location.
std::vector<LocationCounts> counts_by_location(Region const& region, RegionPlan const& plan);

} // namespace matching
