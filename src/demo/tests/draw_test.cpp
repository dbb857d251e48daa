#include "demo/model/nation/draw.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <map>

namespace demo {

TEST_CASE("a seed draws the same everywhere")
{
    auto draw = Draw{1234567};

    // Rosetta Code, "Pseudo-random numbers/Splitmix64".
    for (auto const number :
         {6457827717110365317U, 3203168211198807973U, 9817491932198370423U, 4593380528125082431U}) {
        CHECK(draw.next() == number);
    }
}

TEST_CASE("what is drawn for one thing does not depend on what was drawn for another")
{
    auto const draw = Draw{7};
    auto disturbed = Draw{7};
    disturbed.next();

    CHECK(draw.of(Stream::cases, 3).next() == disturbed.of(Stream::cases, 3).next());
    CHECK(draw.of(Stream::cases, 3).next() != draw.of(Stream::cases, 4).next());
    CHECK(draw.of(Stream::cases, 3).next() != draw.of(Stream::volunteers, 3).next());
    CHECK(Draw{8}.of(Stream::cases, 3).next() != draw.of(Stream::cases, 3).next());
}

TEST_CASE("whole numbers come as often as one another, both ends included")
{
    auto draw = Draw{2};
    auto found = std::map<int, int>{};
    for (auto count = 0; count < 7000; ++count) {
        ++found[draw.whole(-3, 3)];
    }
    CHECK(found.size() == 7);
    for (auto const& [number, times] : found) {
        CAPTURE(number);
        CHECK(times > 850);
        CHECK(times < 1150);
    }
}

TEST_CASE("weights and shares are kept")
{
    constexpr auto weights = std::to_array({6, 0, 3, 1});
    auto draw = Draw{3};
    auto found = std::array<int, 4>{};
    auto hits = 0;
    for (auto count = 0; count < 10'000; ++count) {
        ++found[draw.weighted(weights)];
        hits += draw.chance(0.25) ? 1 : 0;
    }
    CHECK(found[1] == 0);
    CHECK(std::abs(found[0] - 6000) < 200);
    CHECK(std::abs(found[2] - 3000) < 200);
    CHECK(std::abs(hits - 2500) < 200);
}

TEST_CASE("quantiles come back as they were given")
{
    constexpr auto quantiles = std::to_array({10, 20, 50, 60, 200});
    auto draw = Draw{4};
    auto drawn = std::vector<int>{};
    for (auto count = 0; count < 8000; ++count) {
        drawn.push_back(draw.by_quantiles(quantiles));
    }
    std::ranges::sort(drawn);
    CHECK(drawn.front() >= 10);
    CHECK(drawn.back() <= 200);
    CHECK(std::abs(drawn[2000] - 20) <= 1);
    CHECK(std::abs(drawn[4000] - 50) <= 1);
    CHECK(std::abs(drawn[6000] - 60) <= 3);
}

TEST_CASE("shuffling keeps every thing")
{
    auto things = std::vector{1, 2, 3, 4, 5, 6, 7, 8};
    auto draw = Draw{5};
    draw.shuffle(things);
    CHECK_FALSE(std::ranges::is_sorted(things));
    std::ranges::sort(things);
    CHECK(things == std::vector{1, 2, 3, 4, 5, 6, 7, 8});
}

} // namespace demo
