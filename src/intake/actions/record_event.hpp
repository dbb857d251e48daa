// Adds a dated fact to a family case when the programme allows it. Call inside a transaction, after
// lock_family_case; all actions of the journey end here.
#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/store/case_event_store.hpp"
#include "programme/model/journey.hpp"

#include <expected>

namespace intake {

// Also keeps `over_on` of the case right.
std::expected<void, programme::JourneyRefusal> record_event(
    database::Connection& database,
    FamilyCase const& family_case,
    CaseEvent const& event,
    accounts::Occasion const& occasion
);

} // namespace intake
