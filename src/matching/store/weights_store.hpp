// The table of what a location lets each factor weigh.
#pragma once

#include "accounts/model/occasion.hpp"
#include "matching/model/location_weights.hpp"
#include "platform/database/connection.hpp"

#include <vector>

namespace matching {

// All that a location chose, by day; none when it never chose.
std::vector<LocationWeights> list_weights(database::Connection& database, people::LocationId location);

// What pairs of the location are measured with on a day: its own choice, or that of the programme.
// `programme` must outlive the yardstick.
Yardstick load_yardstick(
    database::Connection& database,
    people::LocationId location,
    programme::ProgrammeVersion const& programme,
    base::Date today
);

// What was chosen for the same day before is replaced.
void save_weights(
    database::Connection& database, LocationWeights const& weights, accounts::Occasion const& occasion
);

} // namespace matching
