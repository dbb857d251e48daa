// What came of the proposals of all locations, counted where they are kept.
#pragma once

#include "matching/model/klik_side_by_side.hpp"
#include "platform/database/connection.hpp"

#include <vector>

namespace matching {

// Of what was proposed with an advice on this day or later: one for each location with a decided proposal, by
// location. No family and no volunteer leaves the database.
std::vector<KlikCounts> count_kliks(database::Connection& database, base::Date since);

} // namespace matching
