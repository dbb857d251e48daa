// The coordinator decides whether the family's question suits Home-Start (past de vraag).
#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/model/family_case.hpp"
#include "intake/model/fit.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/journey.hpp"

#include <expected>
#include <string>
#include <variant>

namespace intake {

struct DecideFit {
    FamilyCaseId family_case;
    base::Date on;
    FitJudgement judgement;
    std::string submission_key = {};
};

using FitObjection = std::variant<programme::JourneyRefusal, FitRefusal>;

// Keeps the answer to every point of the checklist with the case. When the question does not fit, the
// referrer is told so, as far as the parent allows. Throws base::NotFound when the location has no such case.
std::expected<void, FitObjection>
decide_fit(database::Connection& database, accounts::Occasion const& occasion, DecideFit const& wish);

} // namespace intake
