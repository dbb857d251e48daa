// The first and the last score of one question, and many of them as columns.
#pragma once

#include <span>
#include <vector>

namespace evaluation {

struct ScorePair {
    double start;
    double end;
};

struct ScoreColumns {
    std::vector<double> starts;
    std::vector<double> ends;
    std::vector<double> changes; // end - start
};

ScoreColumns columns_of(std::span<ScorePair const> pairs);

} // namespace evaluation
