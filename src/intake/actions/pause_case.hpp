// A family case stands still for a while (pauze): its clocks stop.
#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/model/family_case.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/journey.hpp"

#include <expected>
#include <optional>
#include <string>

namespace intake {

struct PauseCase {
    FamilyCaseId family_case;
    base::Date on;
    std::optional<base::Date> until; // when known
    std::string reason;
    std::string submission_key = {};
};

// Throws base::NotFound when the location has no such case.
std::expected<void, programme::JourneyRefusal>
pause_case(database::Connection& database, accounts::Occasion const& occasion, PauseCase const& wish);

} // namespace intake
