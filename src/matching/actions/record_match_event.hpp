// Adds a dated fact about a match to its family case when the programme allows it, and keeps `over_on` of the
// match right. Call inside a transaction, after lock_family_case; all actions on matches end here.
#pragma once

#include "intake/actions/record_event.hpp"
#include "matching/model/match.hpp"

namespace matching {

// The event gets the match's number here.
std::expected<void, programme::JourneyRefusal> record_match_event(
    database::Connection& database,
    intake::FamilyCase const& family_case,
    Match const& match,
    intake::CaseEvent event,
    accounts::Occasion const& occasion
);

} // namespace matching
