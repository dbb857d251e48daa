// The parent's questions (hulpvragen) change after the acquaintance: one comes, one goes, or she says it in
// other words.
#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/actions/hold_acquaintance.hpp"
#include "needs/model/need_change.hpp"
#include "platform/database/connection.hpp"

#include <expected>
#include <vector>

namespace intake {

struct ChangeNeeds {
    FamilyCaseId family_case;
    int version; // of the case, as it was read
    base::Date on;
    std::vector<needs::WantedNeed> needs; // all of them: others are no longer among the parent's questions
};

// Whether the questions may still change in this state: until support was closed.
bool may_change_needs(programme::CaseState state);

// One that is dropped stays with its scores, and each change is kept with its day. What stands there already
// needs no change. Throws base::NotFound when the location has no such case.
std::expected<void, AcquaintanceObjection>
change_needs(database::Connection& database, accounts::Occasion const& occasion, ChangeNeeds const& wish);

} // namespace intake
