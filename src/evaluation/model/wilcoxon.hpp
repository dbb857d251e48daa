// Whether scores rather rose than fell (Wilcoxon, "Individual comparisons by ranking methods", Biometrics
// Bulletin 1, 1945). It asks less of scores of 0 to 5 than a t does: that changes can be put in order of
// size, not that they are spread about normally.
#pragma once

#include <optional>
#include <span>

namespace evaluation {

// Pairs without a change are left out before ranking, as Wilcoxon did; then anybody finds the same figure
// with R or SPSS, and how many they were is told beside it. (Pratt, 1959, ranks them too and leaves them out
// after.) Changes of equal size share the mean of their ranks. Equal is equal to a billionth: differences of
// whole scores are equal exactly, those of means of scores but for their last bits.
struct SignedRanks {
    int changed;      // pairs that changed
    int unchanged;    // pairs that were left out
    double rank_up;   // the sum of the ranks of changes for the better: W+, "V" in R
    double rank_down; // of changes for the worse: W-
    double p_value;   // two-sided
    bool exact;       // p_value counts all 2^n ways in which the signs can fall; else it is an approximation
};

// Up to so many changed pairs the p-value is counted. R counts up to 49 and not with ties; here ties are
// counted as they are, on the ranks that they share.
constexpr auto most_counted_pairs = 50;

// Nothing when no pair changed. Beyond `most_counted` pairs, of which most_counted_pairs is the most, the
// normal distribution approximates, with a variance corrected for ties, n(n+1)(2n+1)/24 - sum(t^3 - t)/48
// over groups of t equal changes, and with half a rank for continuity.
std::optional<SignedRanks>
wilcoxon_signed_ranks(std::span<double const> changes, int most_counted = most_counted_pairs);

} // namespace evaluation
