// What parents and volunteers answered about the klik. A later answer takes the place of an earlier one;
// none is lost.
#pragma once

#include "accounts/model/occasion.hpp"
#include "matching/model/klik.hpp"
#include "matching/model/match.hpp"
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

} // namespace matching
