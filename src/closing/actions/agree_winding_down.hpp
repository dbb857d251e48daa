// Winding down (afbouw): coordinator and parent agree on which day support ends.
#pragma once

#include "accounts/model/occasion.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/journey.hpp"

#include <expected>
#include <string>

namespace closing {

struct AgreeWindingDown {
    programme::FamilyCaseId family_case;
    base::Date on;
    base::Date support_ends_on; // agreed anew, the later agreement counts
    std::string note = {};
    std::string submission_key = {};
};

// Throws base::NotFound when the location has no such case.
std::expected<void, programme::JourneyRefusal> agree_winding_down(
    database::Connection& database, accounts::Occasion const& occasion, AgreeWindingDown const& wish
);

} // namespace closing
