// An empty database while the national demo is written into it: quick, and afterwards as it was.
#pragma once

#include "platform/base/instant.hpp"
#include "platform/database/connection.hpp"

namespace demo {

// While this lives, nothing waits for the disk, and SQLite keeps much in memory. A power cut meanwhile leaves
// a database that can only be thrown away. Nobody else may use the database, and no transaction be open.
class BulkMode {
public:
    explicit BulkMode(database::Connection& database);
    ~BulkMode();
    BulkMode(BulkMode const&) = delete;
    BulkMode& operator=(BulkMode const&) = delete;
    BulkMode(BulkMode&&) = delete;
    BulkMode& operator=(BulkMode&&) = delete;

private:
    database::Connection& database_;
};

// One more than the largest id in this table.
std::int64_t next_id(database::Connection& database, std::string_view table);

// PostgreSQL goes on counting after the ids that were written by number; SQLite does so by itself.
void go_on_counting(database::Connection& database, std::string_view table);

// When the tables were made is the only thing that the clock of the machine put into the database: without it
// the same seed gives the same bytes.
void forget_when_tables_were_made(database::Connection& database, base::Instant instead);

} // namespace demo
