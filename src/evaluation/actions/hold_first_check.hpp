// The first check (eerste check): five weeks after the start, coordinator and parent see how it goes.
#pragma once

#include "accounts/model/occasion.hpp"
#include "evaluation/model/evaluation.hpp"
#include "matching/model/match.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/journey.hpp"

#include <expected>
#include <optional>
#include <string>

namespace evaluation {

struct HoldFirstCheck {
    matching::MatchId match;
    base::Date on;
    Talk talk;
    std::optional<base::Date> next_on = std::nullopt; // the evaluation after it, when it was chosen
    std::string submission_key = {};
};

// Throws base::NotFound when the location has no such match.
std::expected<void, programme::JourneyRefusal> hold_first_check(
    database::Connection& database, accounts::Occasion const& occasion, HoldFirstCheck const& wish
);

} // namespace evaluation
