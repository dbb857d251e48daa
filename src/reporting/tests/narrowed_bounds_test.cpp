#include "reporting/model/narrowed_bounds.hpp"
#include "reporting/tests/given_counts.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace reporting {

namespace {

std::vector<std::pair<std::int64_t, std::int64_t>> pairs_of(std::vector<Bounds> const& bounds)
{
    auto pairs = std::vector<std::pair<std::int64_t, std::int64_t>>{};
    for (auto const& [low, high] : bounds) {
        pairs.emplace_back(low, high);
    }
    return pairs;
}

// What each number could be: a little more or less than it is, or any.
std::vector<Bounds> any_bounds(PublishedCounts const& published, given::AnyCounts& any)
{
    auto bounds = std::vector<Bounds>{};
    for (auto const count : published.counts) {
        auto const high = any.below(5) == 0 ? Bounds::unlimited : count + any.between(0, 3);
        bounds.push_back({.low = std::max<std::int64_t>(0, count - any.between(0, 3)), .high = high});
    }
    return bounds;
}

bool lie_within(std::vector<std::int64_t> const& counts, std::vector<Bounds> const& bounds)
{
    return std::ranges::equal(counts, bounds, [](std::int64_t count, Bounds const& one) {
        return count >= one.low && count <= one.high;
    });
}

} // namespace

TEST_CASE("a total and one large part tell the other")
{
    auto const published = PublishedCounts{.counts = {5, 1, 6}, .sums = {{.total = 2, .parts = {0, 1}}}};
    auto const bounds = narrowed_bounds(
        published, {{.low = 5, .high = Bounds::unlimited}, {.low = 1, .high = 4}, {.low = 6, .high = 6}}
    );
    CHECK(pairs_of(bounds) == std::vector<std::pair<std::int64_t, std::int64_t>>{{5, 5}, {1, 1}, {6, 6}});
}

TEST_CASE("what has no upper bound gets one from its total, and a total from its parts")
{
    auto const published = PublishedCounts{
        .counts = {10, 20, 30, 7, 37},
        .sums = {{.total = 2, .parts = {0, 1}}, {.total = 4, .parts = {2, 3}}},
    };
    auto const free = Bounds{.low = 5, .high = Bounds::unlimited};
    auto const bounds = narrowed_bounds(published, {free, free, free, free, {.low = 37, .high = 37}});
    CHECK(bounds[2].low == 10);
    CHECK(bounds[2].high == 32);
    CHECK(bounds[0].high == 27);
    CHECK(bounds[3].high == 27);
    auto const unbounded = narrowed_bounds(published, std::vector(5, free));
    CHECK(unbounded[4].low == 15);
    CHECK(unbounded[4].high == Bounds::unlimited);
}

TEST_CASE("300 tables: every table that adds up within the bounds lies within the narrowed ones")
{
    auto narrower = 0;
    auto others = 0;
    for (auto seed = 1U; seed <= 300U; ++seed) {
        CAPTURE(seed);
        auto any = given::AnyCounts{seed};
        auto const cells = any.cells(2, 2);
        auto const published = with_totals(cells);
        auto const bounds = any_bounds(published, any);
        auto const narrowed = narrowed_bounds(published, bounds);
        CHECK(lie_within(published.counts, narrowed));
        for (auto number = NumberIndex{0}; number < bounds.size(); ++number) {
            CHECK(narrowed[number].low >= bounds[number].low);
            CHECK(narrowed[number].high <= bounds[number].high);
            narrower += narrowed[number].low > bounds[number].low ? 1 : 0;
        }
        for (auto attempt = 0; attempt < 200; ++attempt) {
            auto other = cells;
            for (auto& cell : other.cells) {
                cell = std::max<std::int64_t>(0, cell + any.between(-2, 2));
            }
            if (auto const counts = with_totals(other).counts; lie_within(counts, bounds)) {
                CHECK(lie_within(counts, narrowed));
                ++others;
            }
        }
    }
    CHECK(narrower > 100);
    CHECK(others > 1000);
}

} // namespace reporting
