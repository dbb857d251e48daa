// Support begins (start): the volunteer comes weekly from this day. Only when every condition of the
// programme is met; the referrer hears of it as far as the parent allows.
#pragma once

#include "accounts/model/occasion.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/journey.hpp"
#include "support/model/visit.hpp"

#include <expected>
#include <string>
#include <variant>
#include <vector>

namespace support {

struct StartSupport {
    matching::MatchId match;
    base::Date on;
    programme::Dagdeel dagdeel;
    std::string starts_at = {};           // "13:30"; may be empty
    std::string second_match_reason = {}; // why she comes beside another volunteer of this family
    std::string submission_key = {};
};

using StartRefusal = std::variant<std::vector<programme::StartCondition>, programme::JourneyRefusal>;

// Throws base::NotFound when the location has no such match.
std::expected<void, StartRefusal>
start_support(database::Connection& database, accounts::Occasion const& occasion, StartSupport const& wish);

} // namespace support
