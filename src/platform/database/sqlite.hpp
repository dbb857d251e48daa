// SQLite in the same process: one file, one writer at a time, readers beside it (write-ahead log).
#pragma once

#include "platform/database/connection.hpp"

#include <chrono>
#include <memory>
#include <string>

namespace database {

// ":memory:" gives an empty database that lives as long as the connection. A missing file is created.
// Who writes waits for its turn among the writers of this process, and then for those of others, at most so
// long for each.
std::unique_ptr<Connection> connect_to_sqlite(
    std::string const& path, std::chrono::milliseconds longest_wait = std::chrono::milliseconds{5000}
);

} // namespace database
