// Counts the whole country and each organisation, location and municipality, and keeps it with what of it may
// not be shown.
#pragma once

#include "platform/base/instant.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/version.hpp"
#include "reporting/model/counted.hpp"

#include <chrono>
#include <mutex>
#include <stdexcept>
#include <vector>

namespace reporting {

// How long who asks for figures waits while others are counted. After an upgrade all years are counted again,
// which takes minutes.
inline constexpr auto longest_wait = std::chrono::milliseconds{5'000};

struct CountingMoment {
    base::Instant now;
    base::Date today; // in the time zone of the programme
    std::chrono::milliseconds wait = longest_wait;
};

// Others are being counted, and it takes long: who asks may come back.
class BeingCounted : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

// Held while counting: one counts at a time, and who comes second finds it counted.
std::timed_mutex& turn_to_count();

// How long a count is good enough. A period that is over changes little.
inline constexpr auto count_is_new_for = std::chrono::hours{1};
inline constexpr auto count_of_past_is_new_for = std::chrono::hours{24};

// Who asks for figures need not wait for new ones while those that are kept are no older than this.
inline constexpr auto count_serves_for = std::chrono::hours{48};

// Counts the year of this period again, with its quarters, when it is not there, too old, or counted by other
// definitions. For who holds the turn.
void count_nation(
    database::Connection& database,
    programme::ProgrammeVersion const& programme,
    Period const& period,
    CountingMoment const& moment
);

// The same for who asks, only where none is kept that serves. Throws BeingCounted.
void count_nation_at_need(
    database::Connection& database,
    programme::ProgrammeVersion const& programme,
    Period const& period,
    CountingMoment const& moment
);

// The country alone in the years of these periods of which nothing is kept, where there are many places below
// it. The facts of all those years are read once.
void count_country_first(
    database::Connection& database,
    programme::ProgrammeVersion const& programme,
    std::vector<Period> const& periods,
    CountingMoment const& moment
);

// For who asks for the country alone in these periods: where nothing of their years is kept it does not wait
// for all places below. Throws BeingCounted.
void count_country_at_need(
    database::Connection& database,
    programme::ProgrammeVersion const& programme,
    std::vector<Period> const& periods,
    CountingMoment const& moment
);

} // namespace reporting
