#include "matching/model/region_plan.hpp"

namespace matching {

namespace {

using CountsOf = std::map<people::LocationId, LocationCounts>;

void count_helped(
    CountsOf& counts, Region const& region, Plan const& plan, std::size_t LocationCounts::* helped
)
{
    for (auto const& pair : plan.pairs) {
        ++(counts.at(region.waiting.families[pair.family].location).*helped);
    }
}

} // namespace

RegionPlan plan_region(Region const& region)
{
    auto const yardstick_of = [&](PoolFamily const& family) -> Yardstick const& {
        return region.yardsticks.at(family.location);
    };
    auto alone = region.waiting;
    alone.shared.clear();
    return {
        .together = plan_pool(region.waiting, yardstick_of),
        .apart = plan_pool(alone, yardstick_of),
    };
}

std::vector<LocationCounts> counts_by_location(Region const& region, RegionPlan const& plan)
{
    auto counts = CountsOf{};
    for (auto const& [location, yardstick] : region.yardsticks) {
        counts.emplace(location, LocationCounts{.location = location});
    }
    for (auto const& family : region.waiting.families) {
        ++counts.at(family.location).waiting;
    }
    for (auto const& volunteer : region.waiting.volunteers) {
        auto const found = counts.find(volunteer.location); // a guest may be of a location outside the region
        if (found != counts.end() && has_room(volunteer)) {
            ++found->second.free_volunteers;
        }
    }
    count_helped(counts, region, plan.apart.best, &LocationCounts::helped_apart);
    count_helped(counts, region, plan.together.best, &LocationCounts::helped_together);
    auto list = std::vector<LocationCounts>{};
    for (auto const& [location, of_location] : counts) {
        list.push_back(of_location);
    }
    return list;
}

} // namespace matching
