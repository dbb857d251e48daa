// Counts the whole country and each organisation, location and municipality, and keeps it with what of it may
// not be shown.
#pragma once

#include "platform/base/instant.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/version.hpp"
#include "reporting/model/counted.hpp"

#include <chrono>

namespace reporting {

struct CountingMoment {
    base::Instant now;
    base::Date today; // in the time zone of the programme
};

// How long a count is good enough. A period that is over changes little.
inline constexpr auto count_is_new_for = std::chrono::hours{1};
inline constexpr auto count_of_past_is_new_for = std::chrono::hours{24};

// Counts the year of this period again, with its quarters of the country, when it is not there or too old.
void count_nation(
    database::Connection& database,
    programme::ProgrammeVersion const& programme,
    Period const& period,
    CountingMoment const& moment
);

} // namespace reporting
