// What came of the advice (uitkomst van het advies): whether who stood high and scored much on a factor also
// had a klik, so that weights can be judged by results.
#pragma once

#include "matching/model/match.hpp"
#include "matching/model/score.hpp"

#include <optional>
#include <vector>

namespace matching {

// How a proposal came out.
enum class Outcome {
    open,     // nobody knows yet
    klik,     // both said yes
    declined, // the volunteer said no
    no_klik,  // they met, and one of them said no
    withdrawn // the coordinator took it back: it says nothing of the advice
};

struct AdvisedMatch {
    MatchId match;
    base::Date proposed_on;
    int rank; // in the advice, counted from 1
    std::vector<FactorPoints> factors;
    Outcome outcome;
};

// How often it became a klik, of those that were decided: withdrawn and open ones count in neither.
struct KlikRate {
    int kliks = 0;
    int decided = 0;

    // Rounded; nothing when none was decided.
    [[nodiscard]] std::optional<int> percent() const
    {
        return decided == 0 ? std::nullopt : std::optional{(200 * kliks + decided) / (2 * decided)};
    }

    friend bool operator==(KlikRate const&, KlikRate const&) = default;
};

// A place in the advice: the first, the second, the third, or below.
enum class AdvicePlaces { first, second, third, below };

struct RateByPlace {
    AdvicePlaces places;
    KlikRate rate;
};

// Matches in which a factor gave at least half of its points, beside those in which it gave less.
struct RateByFactor {
    Factor factor;
    KlikRate high;
    KlikRate low;
};

struct AdviceResults {
    KlikRate all;
    int open;
    int withdrawn;
    std::vector<RateByPlace> by_place;   // in the order of the enum
    std::vector<RateByFactor> by_factor; // in the order of the enum
};

AdviceResults results_of(std::vector<AdvisedMatch> const& matches);

// Past matches measured once more (terugblik): how well a score tells a klik from a no.
struct Backtest {
    int kliks = 0;
    int others = 0; // declined or no klik

    // Of all pairs of one klik and one no, in how many of a hundred the klik scored more; equal counts half.
    // 50 is as good as tossing a coin; nothing when there are no such pairs.
    std::optional<int> with_points_then = {};
    std::optional<int> with_weights_today = {};
};

// With the facts as they were on the day of the proposal; a factor that had no weight then is not known.
Backtest backtest(std::vector<AdvisedMatch> const& matches, programme::MatchingWeights const& today);

// How a match stands, seen from the advice.
Outcome outcome_of(programme::MatchState state);

} // namespace matching
