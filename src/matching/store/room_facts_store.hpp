// What the room of a location is measured from; see locations/model/room.hpp.
#pragma once

#include "locations/model/room.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/version.hpp"

namespace matching {

locations::RoomFacts load_room_facts(
    database::Connection& database,
    locations::LocationId location,
    programme::ProgrammeVersion const& programme,
    base::Date today
);

} // namespace matching
