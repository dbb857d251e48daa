// Answers what is typed into the finder from the database.
#pragma once

#include "locations/model/finder.hpp"
#include "platform/database/connection.hpp"

#include <string_view>

namespace locations {

// Takes any text, and is right for any day since the first edition of the public data.
FinderAnswer answer_finder(database::Connection& database, std::string_view typed, base::Date day);

} // namespace locations
