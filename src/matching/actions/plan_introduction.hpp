// The introduction (voorstellen) is planned: when family and volunteer meet, with the coordinator.
#pragma once

#include "accounts/model/occasion.hpp"
#include "matching/model/match.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/journey.hpp"

#include <expected>
#include <string>

namespace matching {

struct PlanIntroduction {
    MatchId match;
    base::Date planned_for;
    std::string time = {}; // "10:00"; may be empty
    std::string note = {};
    std::string submission_key = {};
};

// A second plan takes the place of the first. Throws base::NotFound when the location has no such match.
std::expected<void, programme::JourneyRefusal> plan_introduction(
    database::Connection& database, accounts::Occasion const& occasion, PlanIntroduction const& wish
);

} // namespace matching
