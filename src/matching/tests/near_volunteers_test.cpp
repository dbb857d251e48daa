#include "matching/model/near_volunteers.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace matching {

namespace {

struct Neighbourhood {
    std::vector<Home> homes;
    std::vector<float> travel;
};

float between(std::mt19937& random, float low, float high)
{
    return low + (high - low) * static_cast<float>(random() % 10'000) / 10'000;
}

// Some in one village, some all over the country.
Neighbourhood any_neighbourhood(std::mt19937& random, std::size_t size)
{
    auto around = Neighbourhood{};
    for (auto index = std::size_t{0}; index < size; ++index) {
        auto const width = index % 3 == 0 ? 200.0F : 5.0F;
        around.homes.push_back({.x = between(random, 0, width), .y = between(random, -width, 0)});
        around.travel.push_back(between(random, 0, 30));
    }
    return around;
}

std::vector<NearVolunteer> one_by_one(Neighbourhood const& around, Home from, std::size_t most)
{
    auto found = std::vector<NearVolunteer>{};
    for (auto index = std::size_t{0}; index < around.homes.size(); ++index) {
        auto const home = around.homes[index];
        auto const kilometres = std::hypot(home.x - from.x, home.y - from.y);
        if (kilometres <= around.travel[index]) {
            found.push_back({.kilometres = kilometres, .volunteer = static_cast<VolunteerIndex>(index)});
        }
    }
    std::ranges::sort(found);
    found.resize(std::min(found.size(), most));
    return found;
}

} // namespace

TEST_CASE("the nearest volunteers are those that are found by asking each of them, wherever a family lives")
{
    auto random = std::mt19937{7}; // NOLINT: the same each time
    auto found = std::vector<NearVolunteer>{};
    for (auto const size : {0, 1, 2, 30, 500}) {
        auto const around = any_neighbourhood(random, static_cast<std::size_t>(size));
        auto const near = NearVolunteers{around.homes, around.travel};
        for (auto round = 0; round < 200; ++round) {
            auto const from = Home{.x = between(random, -40, 240), .y = between(random, -240, 40)};
            auto const most = random() % 40;
            near.nearest(from, most, found);
            REQUIRE(found == one_by_one(around, from, most));
        }
    }
}

} // namespace matching
