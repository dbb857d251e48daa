// Writes an edition of the public data into the tables of municipalities, postcodes and places. Only what
// differs is written, so that storing the same edition twice changes nothing.
#pragma once

#include "locations/model/public_data.hpp"
#include "platform/database/connection.hpp"

#include <optional>
#include <set>
#include <vector>

namespace locations {

// The first day of the newest edition; nothing before the first was loaded.
std::optional<base::Date> find_newest_edition(database::Connection& database);

// The first day of which anything is known.
std::optional<base::Date> find_oldest_edition(database::Connection& database);

// The first days of the editions that begin after this day.
std::set<base::Date> list_editions_after(database::Connection& database, base::Date day);

void insert_edition(database::Connection& database, base::Date first_day);

// New codes are added, names and numbers changed (the former name stays known), and codes that are gone end
// the day before. Throws EditionError when a code is gone that this same edition brought, or is back after it
// was gone.
EditionChanges store_municipalities(database::Connection& database, Edition const& edition);

// Of municipalities that are gone, neighbours and other names stay as they were.
EditionChanges store_neighbours(database::Connection& database, Edition const& edition);
EditionChanges store_aliases(database::Connection& database, Edition const& edition);
EditionChanges store_postcodes(database::Connection& database, Edition const& edition);
EditionChanges store_places(database::Connection& database, Edition const& edition);

// Adds the mergers that are not known yet, and gives those.
std::vector<Merger> store_mergers(database::Connection& database, Edition const& edition);

} // namespace locations
