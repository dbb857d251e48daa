// Measures the room of every location, once a day.
#pragma once

#include "platform/database/connection.hpp"
#include "programme/model/version.hpp"

namespace matching {

// Does nothing for a location that was measured today: what changes within a day shows nobody's coming or
// going.
void measure_rooms(
    database::Connection& database, programme::ProgrammeVersion const& programme, base::Date today
);

} // namespace matching
