#include "matching/model/klik_side_by_side.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>
#include <utility>

namespace matching {

namespace {

KlikCounts row(int location, KlikRate first, KlikRate lower)
{
    return {.location = people::LocationId{location}, .first = first, .lower = lower};
}

// The kliks of who stood first and of who stood lower.
using Kliks = std::pair<int, int>;

// What the kliks of a row may be, for who knows how many were decided and reads what is told of the row.
std::vector<Kliks> possible(KlikCounts const& counts, ToldKlik const& told)
{
    auto found = std::vector<Kliks>{};
    for (auto first = 0; first <= counts.first.decided; ++first) {
        for (auto lower = 0; lower <= counts.lower.decided; ++lower) {
            if ((!told.all || first + lower == told.all->kliks) && (!told.first || first == told.first->kliks)
                && (!told.lower || lower == told.lower->kliks)) {
                found.emplace_back(first, lower);
            }
        }
    }
    return found;
}

bool agrees(Kliks sums, ToldKlik const& nation)
{
    return (!nation.all || sums.first + sums.second == nation.all->kliks)
           && (!nation.first || sums.first == nation.first->kliks)
           && (!nation.lower || sums.second == nation.lower->kliks);
}

// Those of one row that can be with some kliks of the others.
std::set<Kliks>
left_for(std::size_t wanted, std::vector<std::vector<Kliks>> const& rows, ToldKlik const& nation)
{
    auto sums = std::set<Kliks>{{0, 0}};
    for (auto other = std::size_t{0}; other < rows.size(); ++other) {
        if (other != wanted) {
            auto added = std::set<Kliks>{};
            for (auto const& sum : sums) {
                for (auto const& kliks : rows[other]) {
                    added.emplace(sum.first + kliks.first, sum.second + kliks.second);
                }
            }
            sums = std::move(added);
        }
    }
    auto left = std::set<Kliks>{};
    for (auto const& kliks : rows[wanted]) {
        if (std::ranges::any_of(sums, [&](Kliks sum) {
                return agrees({sum.first + kliks.first, sum.second + kliks.second}, nation);
            })) {
            left.insert(kliks);
        }
    }
    return left;
}

template <typename Part>
bool is_one_value(std::set<Kliks> const& left, Part part)
{
    auto values = std::set<int>{};
    for (auto const& kliks : left) {
        values.insert(part(kliks));
    }
    return values.size() == 1;
}

bool is_few(KlikRate const& rate)
{
    return rate.decided > 0 && rate.decided < fewest_told;
}

// Whether the attacker learned something of a few that the row's own total does not say.
bool learned(KlikCounts const& counts, std::vector<Kliks> const& alone, std::set<Kliks> const& left)
{
    auto const first = [](Kliks kliks) { return kliks.first; };
    auto const lower = [](Kliks kliks) { return kliks.second; };
    auto const all = [](Kliks kliks) { return kliks.first + kliks.second; };
    auto const before = std::set(alone.begin(), alone.end());
    auto const is_new = [&](auto part) { return is_one_value(left, part) && !is_one_value(before, part); };
    return (is_few(counts.first) && is_new(first)) || (is_few(counts.lower) && is_new(lower))
           || (is_few(counts.all()) && is_new(all));
}

std::vector<KlikCounts> random_counts(std::mt19937& random)
{
    auto const below = [&](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
    auto const rate = [&] {
        auto const decided = below(2) == 0 ? below(4) : below(8);
        return KlikRate{.kliks = below(decided + 1), .decided = decided};
    };
    auto counts = std::vector<KlikCounts>{};
    for (auto location = 1 + below(6); location > 0; --location) {
        counts.push_back(row(location, rate(), rate()));
    }
    return counts;
}

} // namespace

TEST_CASE("the klik of each location stands beside the nation's, and of few proposals nothing is told")
{
    auto const told = side_by_side({
        row(1, {.kliks = 6, .decided = 8}, {.kliks = 3, .decided = 7}),
        row(2, {.kliks = 1, .decided = 2}, {.kliks = 1, .decided = 2}),
        row(3, {.kliks = 2, .decided = 2}, {.kliks = 0, .decided = 1}),
        row(4, {}, {}),
    });
    CHECK(told.nation.all == KlikRate{.kliks = 13, .decided = 22});
    CHECK(told.nation.first == KlikRate{.kliks = 9, .decided = 12});
    CHECK(told.locations[0].all == KlikRate{.kliks = 9, .decided = 15});
    CHECK(told.locations[0].lower == KlikRate{.kliks = 3, .decided = 7});
    CHECK_FALSE(told.locations[1].all);
    CHECK_FALSE(told.locations[2].all);
    CHECK(told.locations[3].all == KlikRate{});
}

TEST_CASE("where only one location would be left out, the next smallest is left out too")
{
    auto const told = side_by_side({
        row(1, {.kliks = 6, .decided = 8}, {.kliks = 3, .decided = 7}),
        row(2, {.kliks = 1, .decided = 2}, {.kliks = 1, .decided = 2}),
        row(3, {.kliks = 4, .decided = 6}, {.kliks = 2, .decided = 5}),
    });
    CHECK(told.nation.all == KlikRate{.kliks = 17, .decided = 30});
    CHECK(told.locations[0].all);
    CHECK_FALSE(told.locations[1].all);
    CHECK_FALSE(told.locations[2].all);
}

TEST_CASE("who stood first and who stood lower are told together or not at all")
{
    auto const told = side_by_side({
        row(1, {.kliks = 6, .decided = 8}, {.kliks = 3, .decided = 7}),
        row(2, {.kliks = 3, .decided = 6}, {.kliks = 1, .decided = 2}),
        row(3, {.kliks = 4, .decided = 6}, {.kliks = 2, .decided = 5}),
    });
    CHECK(told.locations[1].all == KlikRate{.kliks = 4, .decided = 8});
    CHECK_FALSE(told.locations[1].first);
    CHECK_FALSE(told.locations[1].lower);
    CHECK(told.locations[2].all == KlikRate{.kliks = 6, .decided = 11});
    CHECK_FALSE(told.locations[2].first);
    CHECK(told.locations[0].first);
    CHECK(told.nation.first == KlikRate{.kliks = 13, .decided = 20});
}

TEST_CASE("when every proposal became a klik, the sum would tell it of the few, and is not told")
{
    auto const told = side_by_side({
        row(1, {.kliks = 5, .decided = 5}, {.kliks = 5, .decided = 5}),
        row(2, {.kliks = 2, .decided = 2}, {}),
        row(3, {.kliks = 1, .decided = 1}, {}),
    });
    CHECK_FALSE(told.nation.all);
    CHECK(told.locations[0].all == KlikRate{.kliks = 10, .decided = 10});
    CHECK_FALSE(told.locations[1].all);
}

TEST_CASE("a total that says it by itself keeps nobody else silent")
{
    auto const told = side_by_side({
        row(1, {.kliks = 2, .decided = 2}, {.kliks = 4, .decided = 4}),
        row(2, {.kliks = 6, .decided = 8}, {.kliks = 3, .decided = 7}),
    });
    CHECK(told.locations[0].all);
    CHECK_FALSE(told.locations[0].first);
    CHECK(told.locations[1].first);
    CHECK(told.nation.first);
}

TEST_CASE("nothing that is not told of a few can be computed from what is told")
{
    auto random = std::mt19937{20261122};
    for (auto trial = 0; trial < 3000; ++trial) {
        auto const counts = random_counts(random);
        auto const told = side_by_side(counts);
        auto rows = std::vector<std::vector<Kliks>>{};
        for (auto index = std::size_t{0}; index < counts.size(); ++index) {
            rows.push_back(possible(counts[index], told.locations[index]));
        }
        for (auto index = std::size_t{0}; index < counts.size(); ++index) {
            auto const left = left_for(index, rows, told.nation);
            REQUIRE_FALSE(learned(counts[index], rows[index], left));
        }
    }
}

TEST_CASE("a location sees the nation beside its own figures, when that tells nothing of another")
{
    auto const own = row(1, {.kliks = 6, .decided = 8}, {.kliks = 3, .decided = 7});
    auto const few = row(2, {.kliks = 1, .decided = 2}, {.kliks = 1, .decided = 2});
    auto const many = row(3, {.kliks = 4, .decided = 6}, {.kliks = 2, .decided = 5});

    CHECK_FALSE(nation_beside(own.location, {own}).all);
    CHECK_FALSE(nation_beside(own.location, {own, many}).all);
    CHECK(nation_beside(own.location, {own, few, many}).all == KlikRate{.kliks = 17, .decided = 30});
    CHECK(nation_beside(own.location, {own, few, many}).first == KlikRate{.kliks = 11, .decided = 16});
    CHECK_FALSE(nation_beside(own.location, {own, few, row(4, {}, {.kliks = 0, .decided = 0})}).all);
    auto const yes = row(4, {}, {.kliks = 1, .decided = 1});
    auto const no = row(5, {}, {.kliks = 0, .decided = 1});
    CHECK_FALSE(nation_beside(own.location, {own, yes, no}).all);

    auto random = std::mt19937{20261123};
    for (auto trial = 0; trial < 1000; ++trial) {
        auto const counts = random_counts(random);
        auto const nation = nation_beside(counts.front().location, counts);
        auto rows =
            std::vector<std::vector<Kliks>>{{{counts.front().first.kliks, counts.front().lower.kliks}}};
        for (auto index = std::size_t{1}; index < counts.size(); ++index) {
            rows.push_back(possible(counts[index], {}));
        }
        for (auto index = std::size_t{1}; index < counts.size(); ++index) {
            REQUIRE_FALSE(learned(counts[index], rows[index], left_for(index, rows, nation)));
        }
    }
}

} // namespace matching
