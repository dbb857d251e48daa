// What every way of telling about a visit does with the answer. Call inside a transaction, with the match
// locked.
#pragma once

#include "accounts/model/occasion.hpp"
#include "matching/actions/lock_match.hpp"
#include "platform/database/connection.hpp"
#include "support/model/visit_answer.hpp"

#include <expected>

namespace support {

// From when to when the volunteer comes; nothing before the start.
std::optional<SupportPeriod>
support_period(database::Connection& database, matching::LockedMatch const& locked);

// Keeps the answer in the log, and lets it count unless a later one was given before. An answer that the
// device sent before changes nothing.
std::expected<void, VisitRefusal> save_answer(
    database::Connection& database,
    accounts::Occasion const& occasion,
    matching::LockedMatch const& locked,
    VisitAnswer const& answer
);

} // namespace support
