// The table of what the advice said of volunteers who were proposed, and what came of it.
#pragma once

#include "matching/model/advice_results.hpp"
#include "matching/model/match.hpp"
#include "matching/model/score.hpp"
#include "platform/database/connection.hpp"

#include <vector>

namespace matching {

void save_advice(
    database::Connection& database,
    MatchId match,
    people::LocationId location,
    std::vector<FactorPoints> const& factors
);

// Every match of the location that was proposed with an advice, oldest first, with how it came out so far.
std::vector<AdvisedMatch> list_advised_matches(database::Connection& database, people::LocationId location);

} // namespace matching
