// In which languages beside Dutch a location can speak with parents.
#pragma once

#include "locations/model/location.hpp"
#include "platform/database/connection.hpp"

#include <string>
#include <vector>

namespace locations {

// Codes of the programme, by code.
std::vector<std::string> list_languages_of(database::Connection& database, LocationId location);

// Takes the place of those that were there.
void save_languages_of(
    database::Connection& database, LocationId location, std::vector<std::string> const& languages
);

} // namespace locations
