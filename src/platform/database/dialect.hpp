// Migrations are written in one dialect and translated to each engine:
//
//     IDENTITY  the 64-bit number of a row, its primary key        INSTANT  a moment in UTC, to the second
//     DATE, BOOLEAN, BIGINT, INTEGER, DOUBLE, TEXT, BLOB           the same meaning on both
//
// Only whole words in capitals are translated, and none in quotes or comments. Tables are STRICT on SQLite;
// texts are compared byte by byte on both engines, so that an order never depends on where the server runs.
#pragma once

#include "platform/database/connection.hpp"

#include <string>
#include <string_view>

namespace database {

std::string translate(std::string_view script, Engine engine);

} // namespace database
