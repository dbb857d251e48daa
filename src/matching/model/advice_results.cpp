#include "matching/model/advice_results.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace matching {

namespace {

AdvicePlaces places_of(int rank)
{
    switch (rank) {
    case 1:
        return AdvicePlaces::first;
    case 2:
        return AdvicePlaces::second;
    case 3:
        return AdvicePlaces::third;
    default:
        return AdvicePlaces::below;
    }
}

bool is_decided(Outcome outcome)
{
    return outcome != Outcome::open && outcome != Outcome::withdrawn;
}

void count(KlikRate& rate, Outcome outcome)
{
    rate.decided += is_decided(outcome) ? 1 : 0;
    rate.kliks += outcome == Outcome::klik ? 1 : 0;
}

std::vector<RateByPlace> rates_by_place(std::vector<AdvisedMatch> const& matches)
{
    using enum AdvicePlaces;
    auto rates = std::vector<RateByPlace>{};
    for (auto const places : {first, second, third, below}) {
        auto rate = KlikRate{};
        for (auto const& match : matches) {
            if (places_of(match.rank) == places) {
                count(rate, match.outcome);
            }
        }
        rates.push_back({.places = places, .rate = rate});
    }
    return rates;
}

std::vector<RateByFactor> rates_by_factor(std::vector<AdvisedMatch> const& matches)
{
    auto rates = std::vector<RateByFactor>{};
    for (auto const& [factor, code] : base::Codes<Factor>::table) {
        auto rate = RateByFactor{.factor = factor, .high = {}, .low = {}};
        for (auto const& match : matches) {
            auto const found = std::ranges::find(match.factors, factor, &FactorPoints::factor);
            if (found != match.factors.end() && found->most > 0) {
                count(2 * found->points >= found->most ? rate.high : rate.low, match.outcome);
            }
        }
        rates.push_back(rate);
    }
    return rates;
}

double points_with(AdvisedMatch const& match, programme::MatchingWeights const& weights)
{
    auto points = 0.0;
    for (auto const& factor : match.factors) {
        if (factor.most > 0) {
            points += static_cast<double>(weights.of(factor.factor)) * factor.points / factor.most;
        }
    }
    return points;
}

// The share of pairs in which the klik has more, in percent.
std::optional<int> concordance(std::vector<double> const& kliks, std::vector<double> const& others)
{
    auto won = 0.0;
    for (auto const klik : kliks) {
        for (auto const other : others) {
            won += klik > other ? 1.0 : klik == other ? 0.5 : 0.0;
        }
    }
    auto const pairs = static_cast<double>(kliks.size() * others.size());
    return pairs == 0.0 ? std::nullopt : std::optional{static_cast<int>(std::lround(100.0 * won / pairs))};
}

} // namespace

Backtest backtest(std::vector<AdvisedMatch> const& matches, programme::MatchingWeights const& today)
{
    auto then = std::array<std::vector<double>, 2>{};
    auto now = std::array<std::vector<double>, 2>{};
    for (auto const& match : matches) {
        if (is_decided(match.outcome) && !match.factors.empty()) {
            auto const side = match.outcome == Outcome::klik ? std::size_t{0} : std::size_t{1};
            then[side].push_back(sum_of(match.factors));
            now[side].push_back(points_with(match, today));
        }
    }
    return {
        .kliks = static_cast<int>(then[0].size()),
        .others = static_cast<int>(then[1].size()),
        .with_points_then = concordance(then[0], then[1]),
        .with_weights_today = concordance(now[0], now[1]),
    };
}

AdviceResults results_of(std::vector<AdvisedMatch> const& matches)
{
    auto results = AdviceResults{
        .all = {},
        .open = static_cast<int>(std::ranges::count(matches, Outcome::open, &AdvisedMatch::outcome)),
        .withdrawn =
            static_cast<int>(std::ranges::count(matches, Outcome::withdrawn, &AdvisedMatch::outcome)),
        .by_place = rates_by_place(matches),
        .by_factor = rates_by_factor(matches),
    };
    for (auto const& match : matches) {
        count(results.all, match.outcome);
    }
    return results;
}

Outcome outcome_of(programme::MatchState state)
{
    switch (state) {
    case programme::MatchState::proposed:
    case programme::MatchState::accepted_by_volunteer:
    case programme::MatchState::introduced:
        return Outcome::open;
    case programme::MatchState::klik_both:
    case programme::MatchState::active:
    case programme::MatchState::ended:
        return Outcome::klik;
    case programme::MatchState::declined:
        return Outcome::declined;
    case programme::MatchState::no_klik:
        return Outcome::no_klik;
    case programme::MatchState::withdrawn:
        return Outcome::withdrawn;
    }
    return Outcome::open;
}

} // namespace matching
