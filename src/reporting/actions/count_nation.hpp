// Counts the whole country and each organisation, location and municipality, and keeps it with what of it may
// not be shown.
#pragma once

#include "platform/base/instant.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/version.hpp"
#include "reporting/model/counted.hpp"

#include <chrono>
#include <vector>

namespace reporting {

struct CountingMoment {
    base::Instant now;
    base::Date today; // in the time zone of the programme
};

// How long a count is good enough. A period that is over changes little.
inline constexpr auto count_is_new_for = std::chrono::hours{1};
inline constexpr auto count_of_past_is_new_for = std::chrono::hours{24};

// Who asks for figures need not wait for new ones while those that are kept are no older than this.
inline constexpr auto count_serves_for = std::chrono::hours{48};

// Counts the year of this period again, with its quarters, when it is not there or too old. One at a time:
// who comes second finds it counted.
void count_nation(
    database::Connection& database,
    programme::ProgrammeVersion const& programme,
    Period const& period,
    CountingMoment const& moment
);

// The same, only where none is kept that serves.
void count_nation_at_need(
    database::Connection& database,
    programme::ProgrammeVersion const& programme,
    Period const& period,
    CountingMoment const& moment
);

// For who asks for the country alone in these periods: where nothing of their years is kept it does not wait
// for all places below, and the facts of all those years are read once.
void count_country_at_need(
    database::Connection& database,
    programme::ProgrammeVersion const& programme,
    std::vector<Period> const& periods,
    CountingMoment const& moment
);

} // namespace reporting
