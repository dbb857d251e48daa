#include "evaluation/model/outcome.hpp"

#include "evaluation/model/sample.hpp"

namespace evaluation {

namespace {

void count(Directions& directions, ScorePair const& pair)
{
    directions.improved += pair.end > pair.start ? 1 : 0;
    directions.same += pair.end == pair.start ? 1 : 0;
    directions.worse += pair.end < pair.start ? 1 : 0;
}

} // namespace

std::optional<int> Share::per_mille() const
{
    return of == 0 ? std::nullopt : std::optional{static_cast<int>((2000LL * count + of) / (2LL * of))};
}

ScoreOutcome outcome_of(ScoredNeeds const& scored)
{
    auto const columns = columns_of(scored.pairs);
    auto outcome = ScoreOutcome{
        .pairs = static_cast<int>(scored.pairs.size()),
        .without_end = scored.without_end,
        .without_start = scored.without_start,
        .mean_start = mean(columns.starts),
        .mean_end = mean(columns.ends),
        .mean_change = mean(columns.changes),
        .deviation_of_change = standard_deviation(columns.changes),
        .paired_t = paired_t(columns.changes),
        .effect_by_change = effect_by_change(scored.pairs),
        .effect_by_scores = effect_by_scores(scored.pairs),
        .signed_ranks = wilcoxon_signed_ranks(columns.changes),
        .of_all = {},
        .of_below_top = {},
    };
    for (auto const& pair : scored.pairs) {
        count(outcome.of_all, pair);
        if (pair.start < scored.top) {
            count(outcome.of_below_top, pair);
        }
    }
    return outcome;
}

} // namespace evaluation
