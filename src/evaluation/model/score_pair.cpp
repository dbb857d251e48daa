#include "evaluation/model/score_pair.hpp"

namespace evaluation {

ScoreColumns columns_of(std::span<ScorePair const> pairs)
{
    auto columns = ScoreColumns{};
    for (auto const& [start, end] : pairs) {
        columns.starts.push_back(start);
        columns.ends.push_back(end);
        columns.changes.push_back(end - start);
    }
    return columns;
}

} // namespace evaluation
