#include "reporting/model/outcome_shares.hpp"
#include "reporting/model/suppression.hpp"

#include <doctest/doctest.h>

#include <rapidcheck.h>
#include <vector>

namespace reporting {

namespace {

struct Went {
    evaluation::Directions of_all;
    evaluation::Directions of_below_top;
};

Went went(int improved, int same_below_top, int worse_below_top, int same_at_top, int worse_at_top)
{
    return {
        .of_all =
            {.improved = improved,
             .same = same_below_top + same_at_top,
             .worse = worse_below_top + worse_at_top},
        .of_below_top = {.improved = improved, .same = same_below_top, .worse = worse_below_top},
    };
}

ToldShares told(Went const& one)
{
    return told_shares(one.of_all, one.of_below_top);
}

// Every group of people whose number stands there, or is the difference of two that do.
std::vector<int> known_groups(Went const& one)
{
    auto const& [all, below] = one;
    auto const shares = told(one);
    auto groups = std::vector<int>{};
    auto const add = [&](evaluation::Share const& share) {
        groups.push_back(share.count);
        groups.push_back(share.of - share.count);
    };
    if (shares.improved) {
        add(all.share_improved());
    }
    if (shares.improved_below_top) {
        add(below.share_improved());
        groups.push_back(all.pairs() - below.pairs());
    }
    if (shares.worse) {
        add(all.share_worse());
        groups.push_back(all.pairs() - all.worse - all.improved);
    }
    return groups;
}

} // namespace

TEST_CASE("who began at the top, and who stayed the same, is not told of few")
{
    CHECK(told(went(390, 30, 15, 18, 5)) == ToldShares{});
    CHECK(told(went(390, 30, 35, 3, 0)) == ToldShares{.improved_below_top = false});
    CHECK(told(went(38, 1, 15, 0, 0)) == ToldShares{.worse = false});
    CHECK(told(went(38, 10, 2, 5, 0)) == ToldShares{.worse = false});
    CHECK(
        told(went(2, 10, 12, 5, 6))
        == ToldShares{.improved = false, .improved_below_top = false, .worse = false}
    );
    CHECK(told(went(20, 0, 0, 0, 0)) == ToldShares{});
}

TEST_CASE("of no shares that are told together follows how few went one way")
{
    CHECK(rc::check([] {
        auto const some = [] { return *rc::gen::inRange(0, 12); };
        auto const one = went(some(), some(), some(), some(), some());
        for (auto const group : known_groups(one)) {
            RC_ASSERT(group == 0 || group >= smallest_shown);
        }
    }));
}

} // namespace reporting
