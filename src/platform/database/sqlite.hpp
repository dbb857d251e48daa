// SQLite in the same process: one file, one writer at a time, readers beside it (write-ahead log).
#pragma once

#include "platform/database/connection.hpp"

#include <memory>
#include <string>

namespace database {

// ":memory:" gives an empty database that lives as long as the connection. A missing file is created.
std::unique_ptr<Connection> connect_to_sqlite(std::string const& path);

} // namespace database
