// The tables of organisations and locations.
#pragma once

#include "locations/model/location.hpp"
#include "platform/database/connection.hpp"

#include <string_view>
#include <vector>

namespace locations {

// Whether something is made up for a demonstration.
enum class Origin { real, demo };

OrganisationId insert_organisation(database::Connection& database, std::string_view name, Origin origin);

std::optional<Organisation> find_organisation(database::Connection& database, std::string_view name);

LocationId insert_location(database::Connection& database, NewLocation const& location);

// Throws base::NotFound.
Location load_location(database::Connection& database, LocationId id);

std::optional<Location> find_location(database::Connection& database, std::string_view name);

// By name.
std::vector<Location> list_locations(database::Connection& database);

// Changes name, contact details and text. Gives false, and changes nothing, when somebody else changed the
// location since `location` was read. Throws base::NotFound.
bool update_location(database::Connection& database, Location const& location);

} // namespace locations
