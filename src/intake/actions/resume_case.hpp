// A family case that stood still goes on.
#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/model/family_case.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/journey.hpp"

#include <expected>
#include <string>

namespace intake {

struct ResumeCase {
    FamilyCaseId family_case;
    base::Date on;
    std::string note = {};
    std::string submission_key = {};
};

// Throws base::NotFound when the location has no such case.
std::expected<void, programme::JourneyRefusal>
resume_case(database::Connection& database, accounts::Occasion const& occasion, ResumeCase const& wish);

} // namespace intake
