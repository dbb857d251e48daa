// Inserts many rows with few statements: on PostgreSQL the way to the server costs more than the row.
#pragma once

#include "platform/database/connection.hpp"

#include <string_view>
#include <vector>

namespace database {

// `insert_into` is "INSERT INTO readings (name, number)"; every row has a value for each of its columns. As
// always, values only point to their texts, which must last until this returns.
void insert_rows(
    Connection& database, std::string_view insert_into, std::vector<std::vector<Value>> const& rows
);

} // namespace database
