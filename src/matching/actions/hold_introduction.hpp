// The introduction (voorstellen) was held: family and volunteer met, and each is asked privately about the
// klik.
#pragma once

#include "accounts/model/occasion.hpp"
#include "matching/model/match.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/journey.hpp"

#include <expected>
#include <string>

namespace matching {

struct HoldIntroduction {
    MatchId match;
    base::Date on;
    std::string note = {};
    std::string submission_key = {};
};

// Mails the question to who has an e-mail address; the coordinator asks the other by phone. Throws
// base::NotFound when the location has no such match.
std::expected<void, programme::JourneyRefusal> hold_introduction(
    database::Connection& database, accounts::Occasion const& occasion, HoldIntroduction const& wish
);

} // namespace matching
