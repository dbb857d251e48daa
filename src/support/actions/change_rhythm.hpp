// The coordinator changes the weekly rhythm of a match: for one week, or from a day on.
#pragma once

#include "accounts/model/occasion.hpp"
#include "platform/database/connection.hpp"
#include "support/model/rhythm.hpp"

#include <expected>

namespace support {

// One visit moves to another day of its week, or is left out. Throws base::NotFound when the location has no
// such match.
std::expected<void, RhythmRefusal> change_week(
    database::Connection& database,
    accounts::Occasion const& occasion,
    matching::MatchId match,
    RhythmChange const& change
);

// One visit is as agreed again.
void restore_week(
    database::Connection& database,
    accounts::Occasion const& occasion,
    matching::MatchId match,
    base::Date planned_on
);

// Another weekly dagdeel from a day on, which is not before the start. Throws base::NotFound when the
// location has no such match, and refuses one that does not run.
std::expected<void, RhythmRefusal> change_agreement(
    database::Connection& database,
    accounts::Occasion const& occasion,
    matching::MatchId match,
    Agreement const& agreement
);

} // namespace support
