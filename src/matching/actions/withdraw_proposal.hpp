// The coordinator takes a proposal or an introduction back; the family waits again.
#pragma once

#include "accounts/model/occasion.hpp"
#include "matching/model/match.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/journey.hpp"

#include <expected>
#include <string>

namespace matching {

struct WithdrawProposal {
    MatchId match;
    base::Date on;
    std::string reason; // a proposal withdrawal reason of the programme
    std::string note = {};
    std::string submission_key = {};
};

// Throws base::NotFound when the location has no such match.
std::expected<void, programme::JourneyRefusal> withdraw_proposal(
    database::Connection& database, accounts::Occasion const& occasion, WithdrawProposal const& wish
);

} // namespace matching
