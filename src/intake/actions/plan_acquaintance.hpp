// The home visit of the acquaintance (kennismaking) is planned: day, time, and where the family lives.
#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/model/family_case.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/journey.hpp"

#include <expected>
#include <string>

namespace intake {

struct PlanAcquaintance {
    FamilyCaseId family_case;
    base::Date planned_for;
    std::string time;   // "10:00"; may be empty
    std::string street; // with the number
    std::string note = {};
    std::string submission_key = {};
};

// A second plan takes the place of the first. Throws base::NotFound when the location has no such case.
std::expected<void, programme::JourneyRefusal> plan_acquaintance(
    database::Connection& database, accounts::Occasion const& occasion, PlanAcquaintance const& wish
);

} // namespace intake
