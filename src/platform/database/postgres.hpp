// A PostgreSQL server, over libpq.
#pragma once

#include "platform/database/connection.hpp"

#include <memory>
#include <string>

namespace database {

// Throws unavailable when no server answers. A connection that was lost between two uses is made again at the
// next one; inside a transaction the loss is an error, because what was done before is gone.
std::unique_ptr<Connection> connect_to_postgres(std::string const& address);

} // namespace database
