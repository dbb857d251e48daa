// What parents and volunteers answered about the klik. A later answer takes the place of an earlier one;
// none is lost.
#pragma once

#include "accounts/model/occasion.hpp"
#include "matching/model/klik.hpp"
#include "matching/model/match.hpp"
#include "matching/model/stalled_klik.hpp"
#include "platform/database/connection.hpp"

namespace matching {

void insert_klik(
    database::Connection& database,
    Match const& match,
    KlikSide side,
    GivenKlik const& klik,
    accounts::Occasion const& occasion
);

// The last answer of this side; nothing while it gave none.
std::optional<GivenKlik> find_klik(database::Connection& database, MatchId match, KlikSide side);

// The questions about the klik that were mailed more than once, of matches that are not over: of a location,
// or of one case. By match.
std::vector<RepeatedQuestion>
list_repeated_questions(database::Connection& database, people::LocationId location);
std::vector<RepeatedQuestion>
list_repeated_questions_of_case(database::Connection& database, programme::FamilyCaseId family_case);

} // namespace matching
