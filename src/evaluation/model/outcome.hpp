// What changed between the first and the last score of a question (uitkomst): how much, how sure, and of how
// many it is not known. There is no control group, and who reads a figure of this must read that beside it.
#pragma once

#include "evaluation/model/effect_size.hpp"
#include "evaluation/model/student_t.hpp"
#include "evaluation/model/wilcoxon.hpp"

#include <optional>
#include <vector>

namespace evaluation {

// A part of a whole, with both numbers, since a percentage without them says little.
struct Share {
    int count = 0;
    int of = 0;

    friend bool operator==(Share const&, Share const&) = default;

    // In tenths of a percent, rounded half up: 976 of 41 in 42. Nothing of nothing.
    [[nodiscard]] std::optional<int> per_mille() const;
};

// Into which direction scores went.
struct Directions {
    int improved = 0;
    int same = 0;
    int worse = 0;

    friend bool operator==(Directions const&, Directions const&) = default;

    [[nodiscard]] int pairs() const { return improved + same + worse; }

    [[nodiscard]] Share share_improved() const { return {.count = improved, .of = pairs()}; }

    [[nodiscard]] Share share_same() const { return {.count = same, .of = pairs()}; }

    [[nodiscard]] Share share_worse() const { return {.count = worse, .of = pairs()}; }
};

// All scores of questions: in pairs where both are there, counted where one is missing. The last score of a
// family that is still supported is no end score.
struct ScoredNeeds {
    std::vector<ScorePair> pairs;
    int without_end = 0;
    int without_start = 0;
    double top = 5.0; // the highest score: who begins there cannot improve
};

struct ScoreOutcome {
    int pairs;
    int without_end;
    int without_start;
    std::optional<double> mean_start; // these three: nothing without pairs
    std::optional<double> mean_end;
    std::optional<double> mean_change;
    std::optional<double> deviation_of_change; // SD with n - 1; nothing of fewer than two pairs
    std::optional<PairedT> paired_t;           // holds the 95% interval of the mean change
    std::optional<EffectSize> effect_by_change;
    std::optional<EffectSize> effect_by_scores;
    std::optional<SignedRanks> signed_ranks;
    // Two denominators, always both: of all, few improve when many began at the top; of those below, more do.
    Directions of_all;
    Directions of_below_top;
};

ScoreOutcome outcome_of(ScoredNeeds const& scored);

} // namespace evaluation
