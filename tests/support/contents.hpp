// What a database holds, as text, to compare before and after.
#pragma once

#include "platform/database/connection.hpp"

#include <string>
#include <vector>

namespace support {

std::vector<std::string> list_tables(database::Connection& database);

// A line for each row of each table, in an order that depends on nothing but the rows.
std::string contents_of(database::Connection& database);

} // namespace support
