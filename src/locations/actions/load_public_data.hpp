// Loads the public data on municipalities, postcodes and places: part of every migration of the database.
#pragma once

#include "locations/model/public_data.hpp"
#include "platform/database/connection.hpp"

#include <filesystem>

namespace locations {

// Loads every edition in the folder (data/public; see data/README.md) that is not older than the newest one
// in the database, in order and in one transaction, and gives what changed. Loading the same files again
// changes nothing. Offers go on where municipalities merge. Throws base::CsvError for a faulty file, and
// EditionError when an edition does not follow from what is there.
EditionChanges load_public_data(database::Connection& database, std::filesystem::path const& folder);

} // namespace locations
