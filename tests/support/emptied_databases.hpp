// Schemas of PostgreSQL that go from test to test. To make one takes a second, to empty one a few
// milliseconds.
#pragma once

#include "platform/database/connection.hpp"

#include <memory>

namespace support {

// A connection to a migrated, empty schema that nobody else uses. The schema is emptied when the connection
// ends.
std::unique_ptr<database::Connection> take_emptied_schema();

} // namespace support
