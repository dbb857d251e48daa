// A step of the programme is left out (overslaan), with the reason.
#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/model/family_case.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/journey.hpp"

#include <expected>
#include <optional>
#include <string>

namespace intake {

struct SkipStep {
    FamilyCaseId family_case;
    std::string step;
    std::optional<programme::MatchId> match; // for a step of one match
    std::string reason;
    std::string submission_key = {};
};

// Throws base::NotFound when the location has no such case.
std::expected<void, programme::JourneyRefusal>
skip_step(database::Connection& database, accounts::Occasion const& occasion, SkipStep const& wish);

} // namespace intake
