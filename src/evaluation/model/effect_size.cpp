#include "evaluation/model/effect_size.hpp"

#include "evaluation/model/sample.hpp"

namespace evaluation {

namespace {

std::optional<EffectSize> effect_size(double mean_change, double deviation, std::size_t pairs)
{
    if (deviation == 0.0) {
        return std::nullopt;
    }
    auto const d = mean_change / deviation;
    auto const degrees_freedom = static_cast<double>(pairs) - 1.0;
    auto const correction = 1.0 - 3.0 / (4.0 * degrees_freedom - 1.0);
    return EffectSize{
        .d = d,
        .corrected = pairs > 2 ? std::optional{correction * d} : std::nullopt,
    };
}

} // namespace

std::optional<EffectSize> effect_by_change(std::span<ScorePair const> pairs)
{
    if (pairs.size() < 2) {
        return std::nullopt;
    }
    auto const changes = columns_of(pairs).changes;
    return effect_size(*mean(changes), *standard_deviation(changes), pairs.size());
}

std::optional<EffectSize> effect_by_scores(std::span<ScorePair const> pairs)
{
    if (pairs.size() < 2) {
        return std::nullopt;
    }
    auto const columns = columns_of(pairs);
    auto const deviation = (*standard_deviation(columns.starts) + *standard_deviation(columns.ends)) / 2.0;
    return effect_size(*mean(columns.changes), deviation, pairs.size());
}

} // namespace evaluation
