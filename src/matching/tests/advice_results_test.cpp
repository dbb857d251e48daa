#include "matching/model/advice_results.hpp"
#include "matching/tests/given_pool.hpp"

#include <doctest/doctest.h>

namespace matching {

namespace {

AdvisedMatch match_with(int rank, int language, int distance, Outcome outcome)
{
    return {
        .match = MatchId{1},
        .proposed_on = given::today,
        .rank = rank,
        .factors =
            {{.factor = Factor::language, .points = language, .most = 20},
             {.factor = Factor::distance, .points = distance, .most = 10},
             {.factor = Factor::interests, .points = 0, .most = 0}},
        .outcome = outcome,
    };
}

} // namespace

TEST_CASE("kliks are counted of what was decided, by place and by factor")
{
    auto const results = results_of({
        match_with(1, 20, 5, Outcome::klik),
        match_with(1, 20, 4, Outcome::no_klik),
        match_with(2, 5, 9, Outcome::klik),
        match_with(7, 5, 9, Outcome::declined),
        match_with(1, 20, 5, Outcome::open),
        match_with(1, 20, 5, Outcome::withdrawn),
    });

    CHECK(results.all.kliks == 2);
    CHECK(results.all.decided == 4);
    CHECK(results.all.percent() == 50);
    CHECK(results.open == 1);
    CHECK(results.withdrawn == 1);
    CHECK(results.by_place[0].rate.percent() == 50);
    CHECK(results.by_place[1].rate.percent() == 100);
    CHECK_FALSE(results.by_place[2].rate.percent());
    CHECK(results.by_place[3].rate.percent() == 0);
    auto const& distance = results.by_factor[static_cast<std::size_t>(Factor::distance)];
    CHECK(distance.high.decided == 3);
    CHECK(distance.low.decided == 1);
    CHECK(results.by_factor[static_cast<std::size_t>(Factor::interests)].low.decided == 0);
}

TEST_CASE("looking back says how often the klik would have scored more")
{
    auto const matches = std::vector{
        match_with(1, 4, 10, Outcome::klik),
        match_with(1, 20, 2, Outcome::no_klik),
        match_with(2, 2, 10, Outcome::klik),
        match_with(2, 2, 2, Outcome::declined),
        match_with(1, 20, 10, Outcome::open),
    };
    auto only_distance = programme::MatchingWeights{};
    only_distance.points[static_cast<std::size_t>(Factor::distance)] = 30;

    auto const looked_back = backtest(matches, only_distance);

    CHECK(looked_back.kliks == 2);
    CHECK(looked_back.others == 2);
    CHECK(looked_back.with_points_then == 50);
    CHECK(looked_back.with_weights_today == 100);
    CHECK_FALSE(backtest({match_with(1, 4, 10, Outcome::klik)}, only_distance).with_points_then);
}

} // namespace matching
