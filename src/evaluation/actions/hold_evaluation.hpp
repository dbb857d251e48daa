// An interim evaluation (tussentijdse evaluatie): every three to six months, and the day of the next is
// chosen.
#pragma once

#include "accounts/model/occasion.hpp"
#include "evaluation/model/evaluation.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/journey.hpp"

#include <expected>
#include <optional>
#include <string>

namespace evaluation {

struct HoldEvaluation {
    programme::FamilyCaseId family_case;
    base::Date on;
    Talk talk;
    std::optional<base::Date> next_on = std::nullopt; // nothing when support ends before it
    std::string submission_key = {};
};

// Throws base::NotFound when the location has no such case.
std::expected<void, programme::JourneyRefusal> hold_evaluation(
    database::Connection& database, accounts::Occasion const& occasion, HoldEvaluation const& wish
);

} // namespace evaluation
