// The whole of an action that adds one dated fact to a family case and changes nothing else.
#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/store/case_event_store.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/journey.hpp"

#include <expected>

namespace intake {

// The same form sent twice records one fact, and the second time is no mistake. Throws base::NotFound when
// the location has no such case.
std::expected<void, programme::JourneyRefusal> record_fact(
    database::Connection& database,
    accounts::Occasion const& occasion,
    FamilyCaseId family_case,
    CaseEvent const& fact
);

} // namespace intake
