// The follow-up call (follow-up): three months after closing the coordinator asks how it goes now. After it
// the case is over, also when the parent could not be reached or did not want a call.
#pragma once

#include "accounts/model/occasion.hpp"
#include "closing/model/follow_up.hpp"
#include "evaluation/model/evaluation.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/journey.hpp"

#include <expected>
#include <optional>
#include <string>

namespace closing {

struct HoldFollowUp {
    programme::FamilyCaseId family_case;
    base::Date on;
    FollowUpResult result;
    std::optional<evaluation::Talk> talk = std::nullopt; // when the parent was reached
    std::string note = {};
    std::string submission_key = {};
};

// Throws base::NotFound when the location has no such case.
std::expected<void, programme::JourneyRefusal>
hold_follow_up(database::Connection& database, accounts::Occasion const& occasion, HoldFollowUp const& wish);

} // namespace closing
