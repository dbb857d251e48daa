// The table of the shapes of municipalities.
#pragma once

#include "locations/model/outline.hpp"
#include "locations/model/public_data.hpp"
#include "platform/database/connection.hpp"

#include <vector>

namespace locations {

// In place of the shapes this edition had. An edition without shapes keeps those of the one before.
EditionChanges store_outlines(database::Connection& database, Edition const& edition);

// The newest shapes on this day, by code.
std::vector<Outline> list_outlines(database::Connection& database, base::Date day);

} // namespace locations
