// Migrated databases that go from test to test: in memory on SQLite, schemas on PostgreSQL. To migrate one
// takes a tenth of a second or more, to empty one a few milliseconds.
#pragma once

#include "platform/database/connection.hpp"

#include <memory>

namespace support {

// A migrated, empty database that nobody else uses. It is emptied when the connection ends.
std::unique_ptr<database::Connection> take_emptied_database();

} // namespace support
