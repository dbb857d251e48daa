// The table of rooms: what was measured last of each location.
#pragma once

#include "locations/model/room.hpp"
#include "platform/database/connection.hpp"

#include <optional>

namespace locations {

// In place of what was measured before.
void save_room(database::Connection& database, MeasuredRoom const& measured);

// Nothing before it was measured for the first time.
std::optional<MeasuredRoom> find_room(database::Connection& database, LocationId location);

} // namespace locations
