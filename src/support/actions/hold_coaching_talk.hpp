// A coaching talk (begeleidingsgesprek) of the coordinator with the volunteer was held.
#pragma once

#include "accounts/model/occasion.hpp"
#include "matching/model/match.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/journey.hpp"

#include <expected>
#include <string>

namespace support {

struct HoldCoachingTalk {
    matching::MatchId match;
    base::Date on;
    std::string note = {};
    std::string submission_key = {};
};

// Throws base::NotFound when the location has no such match.
std::expected<void, programme::JourneyRefusal> hold_coaching_talk(
    database::Connection& database, accounts::Occasion const& occasion, HoldCoachingTalk const& wish
);

} // namespace support
