// Where postcodes lie.
#pragma once

#include "locations/model/municipality.hpp"
#include "locations/model/postcode.hpp"
#include "platform/database/connection.hpp"

#include <optional>

namespace locations {

// The middle of the area of its four digits; nothing for a postcode that is not in the public data.
std::optional<Point> find_postcode_point(database::Connection& database, Postcode const& postcode);

} // namespace locations
