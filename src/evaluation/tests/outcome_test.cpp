#include "evaluation/model/outcome.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <rapidcheck.h>

namespace evaluation {

namespace {

using doctest::Approx;

// D. Lakens, Frontiers in Psychology 4:863 (2013), table 1: ten people on two films.
std::vector<ScorePair> two_films()
{
    return {{9, 9}, {6, 7}, {7, 8}, {8, 9}, {7, 8}, {9, 9}, {8, 9}, {8, 10}, {8, 9}, {7, 9}};
}

// Extra hours of sleep with two drugs (Student, Biometrika 6, 1908), the data set "sleep" of R.
std::vector<ScorePair> two_drugs()
{
    return {
        {0.7, 1.9},
        {-1.6, 0.8},
        {-0.2, 1.1},
        {-1.2, 0.1},
        {-0.1, -0.1},
        {3.4, 4.4},
        {3.7, 5.5},
        {0.8, 1.6},
        {0.0, 4.6},
        {2.0, 3.4},
    };
}

ScoreOutcome outcome_of_pairs(std::vector<ScorePair> pairs)
{
    return outcome_of({.pairs = std::move(pairs)});
}

std::vector<ScorePair> any_pairs()
{
    auto pairs = std::vector<ScorePair>(static_cast<std::size_t>(*rc::gen::inRange(0, 30)));
    for (auto& pair : pairs) {
        pair = {
            .start = static_cast<double>(*rc::gen::inRange(0, 6)),
            .end = static_cast<double>(*rc::gen::inRange(0, 6))
        };
    }
    return pairs;
}

struct Moments {
    double mean = 0.0;
    double deviation = 0.0;
};

// The textbook way, once more: a sum for the mean, then a sum of squares around it.
template <typename Measure>
Moments moments(std::vector<ScorePair> const& pairs, Measure measure)
{
    auto found = Moments{};
    for (auto const& pair : pairs) {
        found.mean += measure(pair) / static_cast<double>(pairs.size());
    }
    for (auto const& pair : pairs) {
        found.deviation += std::pow(measure(pair) - found.mean, 2.0);
    }
    found.deviation = std::sqrt(found.deviation / static_cast<double>(pairs.size() - 1));
    return found;
}

double change_of(ScorePair const& pair)
{
    return pair.end - pair.start;
}

double start_of(ScorePair const& pair)
{
    return pair.start;
}

double end_of(ScorePair const& pair)
{
    return pair.end;
}

bool same(std::optional<double> one, std::optional<double> other)
{
    return one.has_value() == other.has_value() && (!one || std::abs(*one - *other) < 1e-9);
}

bool same(std::optional<EffectSize> const& one, std::optional<EffectSize> const& other, double sign)
{
    return one.has_value() == other.has_value()
           && (!one
               || (std::abs(one->d - sign * other->d) < 1e-9
                   && same(one->corrected.value_or(0.0), sign * other->corrected.value_or(0.0))));
}

void check_same_changes(ScoreOutcome const& one, ScoreOutcome const& other)
{
    RC_ASSERT(same(one.mean_change, other.mean_change));
    RC_ASSERT(same(one.deviation_of_change, other.deviation_of_change));
    RC_ASSERT(one.paired_t.has_value() == other.paired_t.has_value());
    if (one.paired_t) {
        RC_ASSERT(same(one.paired_t->t, other.paired_t->t));
        RC_ASSERT(same(one.paired_t->p_value, other.paired_t->p_value));
        RC_ASSERT(same(one.paired_t->interval.low, other.paired_t->interval.low));
        RC_ASSERT(same(one.paired_t->interval.high, other.paired_t->interval.high));
    }
    RC_ASSERT(same(one.effect_by_change, other.effect_by_change, 1.0));
    RC_ASSERT(same(one.effect_by_scores, other.effect_by_scores, 1.0));
    RC_ASSERT(one.signed_ranks.has_value() == other.signed_ranks.has_value());
    if (one.signed_ranks) {
        RC_ASSERT(one.signed_ranks->p_value == other.signed_ranks->p_value);
        RC_ASSERT(one.signed_ranks->rank_up == other.signed_ranks->rank_up);
    }
}

} // namespace

TEST_CASE("Student's sleep: the mean change, its interval and its p-value are those that R prints")
{
    auto const outcome = outcome_of_pairs(two_drugs());

    REQUIRE(outcome.paired_t);
    CHECK(outcome.mean_start == Approx(0.75));
    CHECK(outcome.mean_end == Approx(2.33));
    CHECK(outcome.mean_change == Approx(1.58));
    CHECK(outcome.deviation_of_change == Approx(1.229995));
    CHECK(outcome.paired_t->degrees_freedom == 9);
    CHECK(std::abs(outcome.paired_t->t - 4.0621) < 5e-5);
    CHECK(std::abs(outcome.paired_t->p_value - 0.002833) < 5e-7);
    CHECK(std::abs(outcome.paired_t->interval.low - 0.7001142) < 5e-8);
    CHECK(std::abs(outcome.paired_t->interval.high - 2.4598858) < 5e-8);
}

TEST_CASE("the two films of Lakens: d by the changes is 1.50, d by the scores 1.13, t is 4.74")
{
    auto const outcome = outcome_of_pairs(two_films());

    CHECK(outcome.mean_start == Approx(7.7));
    CHECK(outcome.mean_end == Approx(8.7));
    CHECK(outcome.deviation_of_change == Approx(2.0 / 3.0));
    CHECK(outcome.effect_by_change->d == Approx(1.5));
    CHECK(std::abs(outcome.effect_by_scores->d - 1.13) < 0.005);
    CHECK(std::abs(outcome.paired_t->t - 4.74) < 0.005);
    CHECK(std::abs(outcome.paired_t->interval.low - 0.52) < 0.005);
    CHECK(std::abs(outcome.paired_t->interval.high - 1.48) < 0.005);
    // J with nine degrees of freedom is 1 - 3/35.
    CHECK(outcome.effect_by_change->corrected == Approx(1.5 * 32.0 / 35.0));
    CHECK(outcome.effect_by_scores->corrected == Approx(outcome.effect_by_scores->d * 32.0 / 35.0));
}

TEST_CASE("quantiles of t are those of every table")
{
    CHECK(std::abs(student_t_quantile(0.975, 1) - 12.706) < 5e-4);
    CHECK(std::abs(student_t_quantile(0.975, 2) - 4.303) < 5e-4);
    CHECK(std::abs(student_t_quantile(0.975, 9) - 2.262) < 5e-4);
    CHECK(std::abs(student_t_quantile(0.975, 30) - 2.042) < 5e-4);
    CHECK(std::abs(student_t_quantile(0.95, 5) - 2.015) < 5e-4);
    CHECK(std::abs(student_t_quantile(0.975, 1'000'000) - 1.960) < 5e-4);
}

TEST_CASE("of no pairs nothing is said but how many lack a score")
{
    auto const outcome = outcome_of({.pairs = {}, .without_end = 4, .without_start = 2});

    CHECK(outcome.pairs == 0);
    CHECK(outcome.without_end == 4);
    CHECK(outcome.without_start == 2);
    CHECK(!outcome.mean_start);
    CHECK(!outcome.mean_end);
    CHECK(!outcome.mean_change);
    CHECK(!outcome.deviation_of_change);
    CHECK(!outcome.paired_t);
    CHECK(!outcome.effect_by_change);
    CHECK(!outcome.effect_by_scores);
    CHECK(!outcome.signed_ranks);
    CHECK(!outcome.of_all.share_improved().per_mille());
}

TEST_CASE("of one pair there is a change, but no spread, interval or effect size")
{
    auto const outcome = outcome_of_pairs({{1, 4}});

    CHECK(outcome.mean_change == 3.0);
    CHECK(!outcome.deviation_of_change);
    CHECK(!outcome.paired_t);
    CHECK(!outcome.effect_by_change);
    CHECK(!outcome.effect_by_scores);
    CHECK(outcome.signed_ranks->p_value == 1.0);
}

TEST_CASE("when all changed alike there is no scale for the change, but there may be one for the scores")
{
    auto const outcome = outcome_of_pairs({{0, 2}, {1, 3}, {2, 4}});

    CHECK(outcome.deviation_of_change == 0.0);
    CHECK(!outcome.paired_t);
    CHECK(!outcome.effect_by_change);
    CHECK(outcome.effect_by_scores->d == Approx(2.0));

    CHECK(!outcome_of_pairs({{1, 3}, {1, 3}}).effect_by_scores);
    // A third is no whole number of bits; three of them are still alike.
    CHECK(outcome_of_pairs({{0, 0.1}, {0, 0.1}, {0, 0.1}}).deviation_of_change == 0.0);
}

TEST_CASE("two pairs are too few to correct an effect size by")
{
    auto const outcome = outcome_of_pairs({{1, 2}, {1, 4}});

    CHECK(outcome.effect_by_change->d == Approx(std::sqrt(2.0)));
    CHECK(!outcome.effect_by_change->corrected);
    CHECK(outcome_of_pairs({{1, 2}, {1, 4}, {1, 3}}).effect_by_change->corrected == Approx(2.0 * 4.0 / 7.0));
}

TEST_CASE("who began at the top could not improve, so both denominators are told")
{
    auto const outcome = outcome_of_pairs({{5, 5}, {5, 5}, {5, 4}, {2, 4}, {3, 3}, {4, 5}, {2, 1}});

    CHECK(outcome.of_all == Directions{.improved = 2, .same = 3, .worse = 2});
    CHECK(outcome.of_below_top == Directions{.improved = 2, .same = 1, .worse = 1});
    CHECK(outcome.of_all.share_improved().per_mille() == 286);
    CHECK(outcome.of_below_top.share_improved().per_mille() == 500);
    CHECK(outcome.of_all.share_same().per_mille() == 429);
    CHECK(outcome.of_below_top.share_worse().per_mille() == 250);
}

TEST_CASE("percentages are those of the published figures")
{
    CHECK(Share{.count = 41, .of = 42}.per_mille() == 976);     // improved, Bristol: published as 98%
    CHECK(Share{.count = 9, .of = 79}.per_mille() == 114);      // lost early, Bristol
    CHECK(Share{.count = 125, .of = 162}.per_mille() == 772);   // matched, Rheden 2016-2023
    CHECK(Share{.count = 1201, .of = 3242}.per_mille() == 370); // with a child under two, 2024
    CHECK(Share{.count = 278, .of = 3242}.per_mille() == 86);   // during pregnancy, 2024
    // Risk factors of 1,687 families, 2011.
    CHECK(Share{.count = 116, .of = 1687}.per_mille() == 69);
    CHECK(Share{.count = 457, .of = 1687}.per_mille() == 271);
    CHECK(Share{.count = 92, .of = 1687}.per_mille() == 55);
    CHECK(Share{.count = 122, .of = 1687}.per_mille() == 72);
    CHECK(Share{.count = 187, .of = 1687}.per_mille() == 111);
    CHECK(Share{.count = 696, .of = 1687}.per_mille() == 413);
    CHECK(Share{.count = 635, .of = 1687}.per_mille() == 376);

    CHECK(Share{.count = 1, .of = 2000}.per_mille() == 1); // half up
    CHECK(Share{.count = 0, .of = 3}.per_mille() == 0);
    CHECK(Share{.count = 2'000'000'000, .of = 2'000'000'000}.per_mille() == 1000);
}

TEST_CASE("all figures are those of the textbook formulas")
{
    CHECK(rc::check([] {
        auto const pairs = any_pairs();
        RC_PRE(pairs.size() >= 3);
        auto const outcome = outcome_of_pairs(pairs);
        auto const change = moments(pairs, change_of);
        auto const scores = (moments(pairs, start_of).deviation + moments(pairs, end_of).deviation) / 2.0;
        auto const n = static_cast<double>(pairs.size());
        auto const correction = 1.0 - 3.0 / (4.0 * (n - 1.0) - 1.0);

        RC_ASSERT(same(outcome.mean_change, change.mean));
        RC_ASSERT(same(outcome.mean_start, moments(pairs, start_of).mean));
        RC_ASSERT(same(outcome.mean_end, moments(pairs, end_of).mean));
        RC_ASSERT(same(outcome.deviation_of_change, change.deviation));
        RC_ASSERT(outcome.paired_t.has_value() == (change.deviation > 1e-9));
        if (outcome.paired_t) {
            auto const reach =
                student_t_quantile(0.975, static_cast<int>(n) - 1) * change.deviation / std::sqrt(n);
            RC_ASSERT(same(outcome.paired_t->interval.low, change.mean - reach));
            RC_ASSERT(same(outcome.paired_t->interval.high, change.mean + reach));
            RC_ASSERT(same(outcome.effect_by_change->d, change.mean / change.deviation));
            RC_ASSERT(same(outcome.effect_by_change->corrected, correction * change.mean / change.deviation));
        }
        if (scores > 1e-9) {
            RC_ASSERT(same(outcome.effect_by_scores->corrected, correction * change.mean / scores));
        }
    }));
}

TEST_CASE("an interval without 0 and a p-value under 5% say the same")
{
    CHECK(rc::check([] {
        auto const outcome = outcome_of_pairs(any_pairs());
        if (outcome.paired_t) {
            auto const& [low, high] = outcome.paired_t->interval;
            RC_ASSERT(outcome.paired_t->p_value >= 0.0);
            RC_ASSERT(outcome.paired_t->p_value <= 1.0);
            RC_ASSERT((low > 1e-9 || high < -1e-9) == (outcome.paired_t->p_value < 0.05 - 1e-9));
        }
    }));
}

TEST_CASE("start and end exchanged mirror every figure")
{
    CHECK(rc::check([] {
        auto pairs = any_pairs();
        auto const outcome = outcome_of_pairs(pairs);
        std::ranges::for_each(pairs, [](ScorePair& pair) { std::swap(pair.start, pair.end); });
        auto const mirrored = outcome_of_pairs(pairs);

        RC_ASSERT(same(mirrored.mean_start, outcome.mean_end));
        RC_ASSERT(mirrored.of_all.improved == outcome.of_all.worse);
        RC_ASSERT(mirrored.of_all.same == outcome.of_all.same);
        RC_ASSERT(same(mirrored.effect_by_change, outcome.effect_by_change, -1.0));
        RC_ASSERT(same(mirrored.effect_by_scores, outcome.effect_by_scores, -1.0));
        if (outcome.paired_t) {
            RC_ASSERT(same(mirrored.paired_t->interval.low, -outcome.paired_t->interval.high));
            RC_ASSERT(same(mirrored.paired_t->p_value, outcome.paired_t->p_value));
        }
        if (outcome.signed_ranks) {
            RC_ASSERT(mirrored.signed_ranks->rank_up == outcome.signed_ranks->rank_down);
            RC_ASSERT(mirrored.signed_ranks->p_value == outcome.signed_ranks->p_value);
        }
    }));
}

TEST_CASE("as much more on every score, or another order of the pairs, changes nothing")
{
    CHECK(rc::check([] {
        auto scored = ScoredNeeds{.pairs = any_pairs()};
        auto const outcome = outcome_of(scored);
        auto const more = static_cast<double>(*rc::gen::inRange(-20, 21));
        scored.top += more;
        std::ranges::for_each(scored.pairs, [&](ScorePair& pair) {
            pair = {.start = pair.start + more, .end = pair.end + more};
        });
        std::ranges::rotate(scored.pairs, scored.pairs.begin() + std::ssize(scored.pairs) / 3);
        auto const moved = outcome_of(scored);

        check_same_changes(outcome, moved);
        RC_ASSERT(moved.of_all == outcome.of_all);
        RC_ASSERT(moved.of_below_top == outcome.of_below_top);
    }));
}

} // namespace evaluation
