// The debrief (nagesprek): after closing, coordinator and volunteer look back.
#pragma once

#include "accounts/model/occasion.hpp"
#include "matching/model/match.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/journey.hpp"

#include <expected>
#include <string>

namespace closing {

struct HoldDebrief {
    matching::MatchId match;
    base::Date on;
    std::string note = {}; // how it went, for the coordinator
    std::string submission_key = {};
};

// Throws base::NotFound when the location has no such match.
std::expected<void, programme::JourneyRefusal>
hold_debrief(database::Connection& database, accounts::Occasion const& occasion, HoldDebrief const& wish);

} // namespace closing
