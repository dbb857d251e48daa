// What referrers follow: permissions to call that they recorded, and cases of which they were told.
#pragma once

#include "intake/model/referrer_news.hpp"
#include "platform/database/connection.hpp"

#include <optional>
#include <vector>

namespace intake {

std::optional<Followed> find_followed_permission(database::Connection& database, CallPermissionId id);

// Nothing when this referrer was never told of the case.
std::optional<Followed>
find_followed_case(database::Connection& database, FamilyCaseId id, people::PersonId referrer);

// All that was recorded by, or told to, the address of this referrer, whichever person it was written for.
// Permissions first, each the newest first.
std::vector<Followed> list_followed_by(database::Connection& database, people::PersonId referrer);

} // namespace intake
