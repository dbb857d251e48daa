// A volunteer wants to talk before she answers a proposal ("bel mij eerst"): her coordinator gets a mail. The
// proposal stays open, and nothing is added to the history of the family.
#pragma once

#include "accounts/model/occasion.hpp"
#include "matching/model/match.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/journey.hpp"

#include <expected>

namespace matching {

// Asked again on the same day, no second mail goes out. Throws base::NotFound when the location has no such
// match.
std::expected<void, programme::JourneyRefusal>
ask_to_talk_first(database::Connection& database, accounts::Occasion const& occasion, MatchId match);

} // namespace matching
