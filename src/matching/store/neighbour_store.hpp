// Locations nearby, for a family for whom nobody of its own location can come.
#pragma once

#include "locations/model/municipality.hpp"
#include "people/model/person.hpp"
#include "platform/database/connection.hpp"

#include <vector>

namespace matching {

// The other locations with a volunteer who lives within about so many kilometres, by number.
std::vector<people::LocationId> list_locations_near(
    database::Connection& database, locations::Point point, int kilometres, people::LocationId except
);

} // namespace matching
