#include "evaluation/model/wilcoxon.hpp"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace evaluation {

namespace {

constexpr auto smallest_difference = 1e-9;

// Ranks that are shared may be halves, so all are kept doubled and whole.
struct Ranking {
    std::vector<std::int64_t> doubled_ranks; // by size of the change
    std::int64_t doubled_up = 0;
    double tie_correction = 0.0; // sum(t^3 - t)

    [[nodiscard]] std::int64_t doubled_total() const
    {
        auto const n = static_cast<std::int64_t>(doubled_ranks.size());
        return n * (n + 1);
    }
};

std::vector<double> without_zeros(std::span<double const> changes)
{
    auto kept = std::vector<double>{};
    std::ranges::copy_if(changes, std::back_inserter(kept), [](double change) {
        return std::abs(change) >= smallest_difference;
    });
    std::ranges::sort(kept, {}, [](double change) { return std::abs(change); });
    return kept;
}

Ranking rank(std::vector<double> const& by_size)
{
    auto ranking = Ranking{};
    for (auto first = std::size_t{0}; first < by_size.size();) {
        auto end = first;
        auto ups = std::int64_t{0};
        while (end < by_size.size() && std::abs(by_size[end]) - std::abs(by_size[first]) < smallest_difference
        ) {
            ups += by_size[end] > 0.0 ? 1 : 0;
            ++end;
        }
        // The mean of the ranks first + 1 to end, doubled.
        auto const doubled = static_cast<std::int64_t>(first + 1 + end);
        auto const tied = static_cast<double>(end - first);
        ranking.doubled_ranks.insert(ranking.doubled_ranks.end(), end - first, doubled);
        ranking.doubled_up += ups * doubled;
        ranking.tie_correction += tied * tied * tied - tied;
        first = end;
    }
    return ranking;
}

// In how many of the 2^n ways in which the signs can fall each sum of doubled ranks comes about.
std::vector<std::uint64_t> ways_by_sum(Ranking const& ranking)
{
    auto ways = std::vector<std::uint64_t>(static_cast<std::size_t>(ranking.doubled_total()) + 1);
    ways[0] = 1;
    auto reached = std::size_t{0};
    for (auto const doubled : ranking.doubled_ranks) {
        auto const step = static_cast<std::size_t>(doubled);
        reached += step;
        for (auto sum = reached; sum >= step; --sum) {
            ways[sum] += ways[sum - step];
        }
    }
    return ways;
}

// The distribution is symmetric, so both tails are twice the smaller one.
double counted_p(Ranking const& ranking)
{
    auto const ways = ways_by_sum(ranking);
    auto const smaller = std::min(ranking.doubled_up, ranking.doubled_total() - ranking.doubled_up);
    auto tail = std::uint64_t{0};
    for (auto sum = std::size_t{0}; sum <= static_cast<std::size_t>(smaller); ++sum) {
        tail += ways[sum];
    }
    auto const all = std::ldexp(1.0, static_cast<int>(ranking.doubled_ranks.size()));
    return std::min(1.0, 2.0 * static_cast<double>(tail) / all);
}

double approximate_p(Ranking const& ranking)
{
    auto const n = static_cast<double>(ranking.doubled_ranks.size());
    auto const variance = n * (n + 1.0) * (2.0 * n + 1.0) / 24.0 - ranking.tie_correction / 48.0;
    auto const up = static_cast<double>(ranking.doubled_up) / 2.0;
    auto const distance = std::max(0.0, std::abs(up - n * (n + 1.0) / 4.0) - 0.5);
    auto const normal = boost::math::normal_distribution<double>{};
    return 2.0 * boost::math::cdf(boost::math::complement(normal, distance / std::sqrt(variance)));
}

} // namespace

std::optional<SignedRanks> wilcoxon_signed_ranks(std::span<double const> changes, int most_counted)
{
    auto const by_size = without_zeros(changes);
    if (by_size.empty()) {
        return std::nullopt;
    }
    auto const ranking = rank(by_size);
    auto const changed = static_cast<int>(by_size.size());
    auto const counted = changed <= std::min(most_counted, most_counted_pairs);
    return SignedRanks{
        .changed = changed,
        .unchanged = static_cast<int>(changes.size()) - changed,
        .rank_up = static_cast<double>(ranking.doubled_up) / 2.0,
        .rank_down = static_cast<double>(ranking.doubled_total() - ranking.doubled_up) / 2.0,
        .p_value = counted ? counted_p(ranking) : approximate_p(ranking),
        .exact = counted,
    };
}

} // namespace evaluation
