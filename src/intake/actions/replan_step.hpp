// A step of the programme gets another day (verzetten), with the reason.
#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/model/family_case.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/journey.hpp"

#include <expected>
#include <optional>
#include <string>

namespace intake {

struct ReplanStep {
    FamilyCaseId family_case;
    std::string step;
    std::optional<programme::MatchId> match; // for a step of one match
    base::Date planned_for;
    std::string reason;
    std::string submission_key = {};
};

// Throws base::NotFound when the location has no such case.
std::expected<void, programme::JourneyRefusal>
replan_step(database::Connection& database, accounts::Occasion const& occasion, ReplanStep const& wish);

} // namespace intake
