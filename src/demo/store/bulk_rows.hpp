// Writes many rows of one table with few statements: one text of SQL for a whole batch, so that the engine
// prepares it once.
#pragma once

#include "platform/database/connection.hpp"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace demo {

class BulkRows {
public:
    // "visits", "location_id, match_id, visited_on"
    BulkRows(database::Connection& database, std::string_view table, std::string_view columns);

    // As always, values only point to their texts: those must last until finish(), which must be called.
    void add(std::initializer_list<database::Value> row);

    void finish();

private:
    database::Connection& database_;
    std::string batch_;  // the statement for a whole batch
    std::string single_; // and for one row
    std::size_t columns_;
    std::vector<database::Value> values_;
};

} // namespace demo
