// An answer about a visit that a volunteer gave while her device had no connection, and that comes in later.
#pragma once

#include "accounts/model/occasion.hpp"
#include "platform/database/connection.hpp"
#include "support/model/visit_answer.hpp"

#include <expected>

namespace support {

enum class Received {
    counts,      // also when it came in before, or when a later answer about the day stands
    match_ended, // does not count: it is kept for the coordinator
};

// Throws base::NotFound when the match is not this volunteer's, or never started.
std::expected<Received, VisitRefusal> receive_visit(
    database::Connection& database,
    accounts::Occasion const& occasion,
    volunteers::VolunteerId volunteer,
    matching::MatchId match,
    VisitAnswer const& answer
);

enum class LateAnswer { take, leave };

// The coordinator takes over what came in after the end of the match, or leaves it. Throws base::NotFound
// when her location has none such that waits.
std::expected<void, VisitRefusal> settle_late_visit(
    database::Connection& database,
    accounts::Occasion const& occasion,
    VisitAnswerId answer,
    LateAnswer choice
);

} // namespace support
