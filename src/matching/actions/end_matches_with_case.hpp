// When a family case is closed, its matches end with it: those that run, and those that were only proposed.
#pragma once

#include "intake/model/family_case.hpp"
#include "platform/base/instant.hpp"
#include "platform/database/connection.hpp"

namespace matching {

// Call inside the transaction that closes the case. Mailed questions about these matches are settled.
void end_matches_with_case(
    database::Connection& database, intake::FamilyCaseId family_case, base::Date on, base::Instant now
);

} // namespace matching
