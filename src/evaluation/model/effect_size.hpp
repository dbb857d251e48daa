// How large a change is, in standard deviations (effectgrootte). Without a control group it says how far
// scores moved, not what moved them: who starts low moves up by itself as well.
#pragma once

#include "evaluation/model/score_pair.hpp"

#include <optional>
#include <span>

namespace evaluation {

// Cohen, "Statistical power analysis for the behavioral sciences", 1988; which deviation to divide by, and
// under which name: Lakens, Frontiers in Psychology 4:863, 2013.
struct EffectSize {
    double d;
    // A small sample makes d too large; times J = 1 - 3/(4 df - 1) with df = n - 1 mends that (Hedges,
    // Journal of Educational Statistics 6, 1981). Lakens takes df = 2(n - 1) for d_av. Nothing for n = 2,
    // where J is 0.
    std::optional<double> corrected;
};

// d_z: the mean change over the standard deviation of the changes. Nothing of fewer than two pairs, nor when
// all changed alike.
std::optional<EffectSize> effect_by_change(std::span<ScorePair const> pairs);

// d_av: the mean change over the mean of the standard deviations of start and end. Nothing of fewer than two
// pairs, nor when all started alike and ended alike.
std::optional<EffectSize> effect_by_scores(std::span<ScorePair const> pairs);

} // namespace evaluation
