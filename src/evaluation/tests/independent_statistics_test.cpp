// The statistics once more, each another way than the code goes.
#include "evaluation/model/outcome.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <rapidcheck.h>

namespace evaluation {

namespace {

// The density of t: gamma((v+1)/2) / (sqrt(v pi) gamma(v/2)) * (1 + t^2/v)^(-(v+1)/2).
double t_density(double t, int degrees_freedom)
{
    auto const v = static_cast<double>(degrees_freedom);
    auto const scale =
        std::lgamma((v + 1.0) / 2.0) - std::lgamma(v / 2.0) - std::log(v * std::numbers::pi) / 2.0;
    return std::exp(scale - (v + 1.0) / 2.0 * std::log1p(t * t / v));
}

// The share of t between 0 and this one, by Simpson's rule.
double area_up_to(double t, int degrees_freedom)
{
    constexpr auto steps = 4000;
    auto const width = t / steps;
    auto sum = t_density(0.0, degrees_freedom) + t_density(t, degrees_freedom);
    for (auto step = 1; step < steps; ++step) {
        sum += (step % 2 == 1 ? 4.0 : 2.0) * t_density(width * step, degrees_freedom);
    }
    return sum * width / 3.0;
}

ScoredNeeds any_scores(int least, int most)
{
    auto scored = ScoredNeeds{.pairs = {}, .without_end = 0, .without_start = 0, .top = 5.0};
    auto const size = *rc::gen::inRange(least, most);
    for (auto number = 0; number < size; ++number) {
        scored.pairs.push_back(
            {.start = static_cast<double>(*rc::gen::inRange(0, 6)),
             .end = static_cast<double>(*rc::gen::inRange(0, 6))}
        );
    }
    return scored;
}

Directions counted(std::vector<ScorePair> const& pairs)
{
    auto const number = [&](auto const& is_so) {
        return static_cast<int>(std::ranges::count_if(pairs, is_so));
    };
    return {
        .improved = number([](ScorePair const& pair) { return pair.start < pair.end; }),
        .same = number([](ScorePair const& pair) { return pair.start == pair.end; }),
        .worse = number([](ScorePair const& pair) { return pair.start > pair.end; }),
    };
}

} // namespace

TEST_CASE("half of the area under the density of t lies above 0, and the tables begin where they say")
{
    CHECK(std::abs(area_up_to(200.0, 3) - 0.5) < 1e-6);
    CHECK(std::abs(area_up_to(12.706, 1) - 0.475) < 1e-5);
    CHECK(std::abs(area_up_to(2.262, 9) - 0.475) < 1e-4);
}

TEST_CASE("the interval holds 95% of the area under the density of t, and the p-value is what lies outside")
{
    CHECK(rc::check([] {
        auto const outcome = outcome_of(any_scores(2, 60));
        if (!outcome.paired_t) {
            return;
        }
        auto const& found = *outcome.paired_t;
        auto const error = *outcome.deviation_of_change / std::sqrt(static_cast<double>(outcome.pairs));
        auto const reach = (found.interval.high - found.interval.low) / 2.0 / error;
        RC_ASSERT(std::abs(area_up_to(reach, outcome.pairs - 1) - 0.475) < 1e-7);
        auto const t = *outcome.mean_change / error;
        RC_ASSERT(std::abs(1.0 - 2.0 * area_up_to(std::abs(t), outcome.pairs - 1) - found.p_value) < 1e-7);
        RC_ASSERT(std::abs((found.interval.high + found.interval.low) / 2.0 - *outcome.mean_change) < 1e-9);
    }));
}

TEST_CASE("Hedges' correction is near the one with the gamma function that it stands for")
{
    CHECK(rc::check([] {
        auto const outcome = outcome_of(any_scores(6, 80));
        if (!outcome.effect_by_change || std::abs(outcome.effect_by_change->d) < 1e-9) {
            return;
        }
        auto const df = static_cast<double>(outcome.pairs - 1);
        auto const exact =
            std::exp(std::lgamma(df / 2.0) - std::log(df / 2.0) / 2.0 - std::lgamma((df - 1.0) / 2.0));
        for (auto const& effect : {*outcome.effect_by_change, *outcome.effect_by_scores}) {
            RC_ASSERT(std::abs(*effect.corrected / effect.d - exact) < 0.002);
        }
    }));
}

// d_z is t over the root of n; d_av by sums and sums of squares.
TEST_CASE("effect sizes follow from t, and from sums of squares")
{
    CHECK(rc::check([] {
        auto const scored = any_scores(3, 60);
        auto const outcome = outcome_of(scored);
        auto const n = static_cast<double>(scored.pairs.size());
        if (outcome.paired_t) {
            RC_ASSERT(std::abs(outcome.effect_by_change->d - outcome.paired_t->t / std::sqrt(n)) < 1e-9);
        }
        auto const deviation = [&](double ScorePair::* column) {
            auto sum = 0.0;
            auto squares = 0.0;
            for (auto const& pair : scored.pairs) {
                sum += pair.*column;
                squares += pair.*column * pair.*column;
            }
            return std::sqrt(std::max(0.0, (squares - sum * sum / n) / (n - 1.0)));
        };
        auto const mean_deviation = (deviation(&ScorePair::start) + deviation(&ScorePair::end)) / 2.0;
        if (outcome.effect_by_scores) {
            RC_ASSERT(std::abs(outcome.effect_by_scores->d * mean_deviation - *outcome.mean_change) < 1e-9);
        }
    }));
}

TEST_CASE("improved, the same and worse add up, of all and of who began below the top")
{
    CHECK(rc::check([] {
        auto scored = any_scores(0, 40);
        auto const outcome = outcome_of(scored);
        RC_ASSERT(outcome.of_all == counted(scored.pairs));
        RC_ASSERT(outcome.of_all.pairs() == outcome.pairs);
        std::erase_if(scored.pairs, [](ScorePair const& pair) { return pair.start == 5.0; });
        RC_ASSERT(outcome.of_below_top == counted(scored.pairs));
    }));
}

// Each rank is up or down as a coin falls: the variance of their sum is that of as many coins, ties or not.
TEST_CASE(
    "the approximation of Wilcoxon's p has the variance of the squares of the ranks, with ties and zeros"
)
{
    CHECK(rc::check([] {
        auto const changes = columns_of(any_scores(1, 90).pairs).changes;
        auto const found = wilcoxon_signed_ranks(changes, 0);
        auto up = 0.0;
        auto middle = 0.0;
        auto variance = 0.0;
        for (auto const change : changes) {
            auto rank = 0.5;
            for (auto const other : changes) {
                auto const is_level = other != 0.0 && std::abs(other) == std::abs(change);
                auto const is_less = other != 0.0 && std::abs(other) < std::abs(change);
                rank += is_less ? 1.0 : is_level ? 0.5 : 0.0;
            }
            rank = change == 0.0 ? 0.0 : rank;
            up += change > 0.0 ? rank : 0.0;
            middle += rank / 2.0;
            variance += rank * rank / 4.0;
        }
        RC_ASSERT(found.has_value() == (variance > 0.0));
        if (found) {
            auto const distance = std::max(0.0, std::abs(up - middle) - 0.5) / std::sqrt(variance);
            RC_ASSERT(found->rank_up == up);
            RC_ASSERT(found->unchanged == static_cast<int>(std::ranges::count(changes, 0.0)));
            RC_ASSERT(std::abs(found->p_value - std::erfc(distance / std::numbers::sqrt2)) < 1e-9);
        }
    }));
}

} // namespace evaluation
