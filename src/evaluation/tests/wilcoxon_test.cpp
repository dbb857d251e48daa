#include "evaluation/model/wilcoxon.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <rapidcheck.h>
#include <vector>

namespace evaluation {

namespace {

// The ranks straight from their definition: how many are smaller, and half of those as large.
std::vector<double> ranks_by_counting(std::vector<double> const& changes)
{
    auto ranks = std::vector<double>{};
    for (auto const change : changes) {
        auto rank = 0.5;
        for (auto const other : changes) {
            rank += std::abs(other) < std::abs(change)    ? 1.0
                    : std::abs(other) == std::abs(change) ? 0.5
                                                          : 0.0;
        }
        ranks.push_back(rank);
    }
    return ranks;
}

struct BruteForce {
    double rank_up = 0.0;
    double p_value = 0.0;
};

// Every way in which the signs can fall: the share of those in which the sum lies at least so far from the
// middle.
BruteForce signed_ranks_by_brute_force(std::vector<double> changes)
{
    std::erase(changes, 0.0);
    auto const ranks = ranks_by_counting(changes);
    auto found = BruteForce{};
    auto middle = 0.0;
    for (auto place = std::size_t{0}; place < ranks.size(); ++place) {
        middle += ranks[place] / 2.0;
        found.rank_up += changes[place] > 0.0 ? ranks[place] : 0.0;
    }
    auto as_far = 0;
    for (auto signs = 0U; signs < (1U << ranks.size()); ++signs) {
        auto sum = 0.0;
        for (auto place = std::size_t{0}; place < ranks.size(); ++place) {
            sum += ((signs >> place) & 1U) != 0 ? ranks[place] : 0.0;
        }
        as_far += std::abs(sum - middle) >= std::abs(found.rank_up - middle) ? 1 : 0;
    }
    found.p_value = as_far / std::ldexp(1.0, static_cast<int>(ranks.size()));
    return found;
}

// Changes of 1 to n, of which those of these ranks are for the worse.
std::vector<double> changes_down_at(int n, std::vector<int> const& down)
{
    auto changes = std::vector<double>{};
    for (auto rank = 1; rank <= n; ++rank) {
        changes.push_back(std::ranges::find(down, rank) == down.end() ? rank : -rank);
    }
    return changes;
}

// Ranks that add up to this sum: the largest that still fit.
std::vector<int> ranks_with_sum(int n, int sum)
{
    auto ranks = std::vector<int>{};
    for (auto rank = n; rank >= 1; --rank) {
        if (rank <= sum) {
            ranks.push_back(rank);
            sum -= rank;
        }
    }
    REQUIRE(sum == 0);
    return ranks;
}

double p_of_sum(int n, int sum)
{
    auto const found = wilcoxon_signed_ranks(changes_down_at(n, ranks_with_sum(n, sum)));
    REQUIRE(found->rank_down == sum);
    return found->p_value;
}

std::vector<double> any_changes(int most)
{
    auto const size = *rc::gen::inRange(0, most + 1);
    auto changes = std::vector<double>{};
    for (auto count = 0; count < size; ++count) {
        changes.push_back(*rc::gen::inRange(-5, 6));
    }
    return changes;
}

} // namespace

// M. Hollander and D. Wolfe, Nonparametric Statistical Methods (1973), p. 29: depression of nine patients
// before and after a tranquilliser, as in the example of wilcox.test in R, which says V = 40, p = 0.03906.
TEST_CASE("the patients of Hollander and Wolfe are less depressed")
{
    constexpr auto before = std::to_array({1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30});
    constexpr auto after = std::to_array({0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29});
    auto changes = std::vector<double>{};
    for (auto patient = std::size_t{0}; patient < before.size(); ++patient) {
        changes.push_back(before[patient] - after[patient]);
    }

    auto const found = wilcoxon_signed_ranks(changes);
    CHECK(found->rank_up == 40.0);
    CHECK(found->rank_down == 5.0);
    CHECK(found->exact);
    CHECK(found->p_value == 20.0 / 512.0); // 0.03906
    CHECK(found->changed == 9);
    CHECK(found->unchanged == 0);
}

// Extra sleep with one drug and with another (Cushny and Peebles 1905; Student 1908): one pair without a
// change and two alike. R cannot count here and approximates p = 0.009091.
TEST_CASE("sleep with two drugs, of which one pair did not change")
{
    auto const changes = std::vector{1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4};

    auto const counted = wilcoxon_signed_ranks(changes);
    CHECK(counted->rank_up == 45.0);
    CHECK(counted->rank_down == 0.0);
    CHECK(counted->changed == 9);
    CHECK(counted->unchanged == 1);
    CHECK(counted->p_value == 2.0 / 512.0);

    auto const approximated = wilcoxon_signed_ranks(changes, 0);
    CHECK(!approximated->exact);
    CHECK(std::abs(approximated->p_value - 0.009091) < 5e-7);
}

// The table for two-sided 5%, as printed in many textbooks (that of the University of York among others).
TEST_CASE("at the critical values of the table the p-value is 5% at most, and one further it is more")
{
    constexpr auto critical = std::to_array<std::pair<int, int>>({
        {6, 0},   {7, 2},   {8, 3},   {9, 5},   {10, 8},  {11, 10}, {12, 13}, {13, 17}, {14, 21}, {15, 25},
        {16, 29}, {17, 34}, {18, 40}, {19, 46}, {20, 52}, {21, 58}, {22, 65}, {23, 73}, {24, 81}, {25, 89},
    });
    for (auto const& [n, sum] : critical) {
        CAPTURE(n);
        CHECK(p_of_sum(n, sum) <= 0.05);
        CHECK(p_of_sum(n, sum + 1) > 0.05);
    }
    CHECK(p_of_sum(5, 0) == 0.0625); // no table has a value for five pairs
}

TEST_CASE("nothing is said when nothing changed")
{
    CHECK(!wilcoxon_signed_ranks({}));
    CHECK(!wilcoxon_signed_ranks(std::vector{0.0, 0.0, 0.0}));
}

TEST_CASE("one change says nothing, and as much up as down says nothing")
{
    CHECK(wilcoxon_signed_ranks(std::vector{3.0})->p_value == 1.0);
    CHECK(wilcoxon_signed_ranks(std::vector{2.0, -2.0, 1.0, -1.0})->p_value == 1.0);
    CHECK(wilcoxon_signed_ranks(std::vector{2.0, -2.0, 1.0, -1.0}, 0)->p_value == 1.0);
}

TEST_CASE("changes of equal size share the mean of their ranks")
{
    auto const found = wilcoxon_signed_ranks(std::vector{1.0, -1.0, 1.0, 2.0, -3.0, 3.0});

    CHECK(found->rank_up == 2.0 + 2.0 + 4.0 + 5.5);
    CHECK(found->rank_down == 2.0 + 5.5);
}

TEST_CASE("means of scores that differ in their last bits only are of equal size")
{
    auto const third = 7.0 / 3 - 4.0 / 3; // 1.0000000000000002
    REQUIRE(third != 1.0);
    auto const ranks = wilcoxon_signed_ranks(std::vector{third, 1.0, -1.0, 1.0 - third});
    REQUIRE(ranks);
    CHECK(ranks->changed == 3);
    CHECK(ranks->rank_up == 4.0);
    CHECK(ranks->rank_down == 2.0);
}

TEST_CASE("up to fifty pairs are counted, and there the approximation is near")
{
    auto changes = std::vector<double>{};
    for (auto pair = 0; pair < most_counted_pairs; ++pair) {
        changes.push_back(pair % 3 == 0 ? -(pair % 5) - 1 : pair % 4 + 1);
    }
    auto const counted = wilcoxon_signed_ranks(changes);
    auto const approximated = wilcoxon_signed_ranks(changes, 49);
    CHECK(counted->exact);
    CHECK(!approximated->exact);
    CHECK(std::abs(counted->p_value - approximated->p_value) < 0.002);

    changes.push_back(1.0);
    CHECK(!wilcoxon_signed_ranks(changes)->exact);
    CHECK(!wilcoxon_signed_ranks(changes, 1'000)->exact);
}

TEST_CASE("fifty times better is as rare as fifty times heads")
{
    auto const all_up = std::vector<double>(50, 1.0);
    CHECK(wilcoxon_signed_ranks(all_up)->p_value == std::ldexp(1.0, -49));
}

TEST_CASE("counted p-values are those of all ways in which the signs can fall, with ties and without")
{
    CHECK(rc::check([] {
        auto const changes = any_changes(11);
        auto const found = wilcoxon_signed_ranks(changes);
        auto const expected = signed_ranks_by_brute_force(changes);
        RC_ASSERT(found.has_value() == std::ranges::any_of(changes, [](double change) {
                      return change != 0;
                  }));
        if (found) {
            RC_ASSERT(found->rank_up == expected.rank_up);
            RC_ASSERT(found->p_value == expected.p_value);
        }
    }));
}

TEST_CASE("better and worse mirror each other, order does not matter, and p is a probability")
{
    CHECK(rc::check([] {
        auto changes = any_changes(80);
        auto const found = wilcoxon_signed_ranks(changes);
        if (!found) {
            return;
        }
        RC_ASSERT(found->p_value >= 0.0);
        RC_ASSERT(found->p_value <= 1.0);
        RC_ASSERT(found->changed + found->unchanged == static_cast<int>(changes.size()));
        RC_ASSERT(found->rank_up + found->rank_down == found->changed * (found->changed + 1) / 2.0);

        std::ranges::reverse(changes);
        RC_ASSERT(wilcoxon_signed_ranks(changes)->p_value == found->p_value);
        std::ranges::for_each(changes, [](double& change) { change = -change; });
        auto const mirrored = wilcoxon_signed_ranks(changes);
        RC_ASSERT(mirrored->rank_up == found->rank_down);
        RC_ASSERT(mirrored->rank_down == found->rank_up);
        RC_ASSERT(std::abs(mirrored->p_value - found->p_value) < 1e-15);
    }));
}

} // namespace evaluation
