// What there was between volunteers and families before.
#pragma once

#include "matching/model/pool.hpp"
#include "platform/database/connection.hpp"

#include <vector>

namespace matching {

// Fills `earlier` of everybody in the pool, also with earlier cases of the same parent at the same location.
void add_earlier(
    database::Connection& database, std::vector<PoolFamily> const& families, std::vector<PoolVolunteer>& pool
);

} // namespace matching
