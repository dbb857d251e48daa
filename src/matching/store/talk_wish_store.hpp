// On which days a volunteer asked to talk before she answers a proposal.
#pragma once

#include "matching/model/match.hpp"
#include "platform/database/connection.hpp"

namespace matching {

// False when she asked on this day before.
bool insert_talk_wish(database::Connection& database, Match const& match, base::Date on);

// The last day on which she asked; nothing when she never did.
std::optional<base::Date> find_talk_wish(database::Connection& database, MatchId match);

} // namespace matching
