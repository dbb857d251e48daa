// Where Home-Start is in the national demo: the known locations, and made-up ones.
#pragma once

#include "demo/actions/demo_parts.hpp"
#include "demo/model/nation/nation.hpp"
#include "platform/database/connection.hpp"

namespace demo {

// Brings public data and offers into an empty database, as many in each year as there were, and gives the
// places, by location.
std::vector<Place> fill_places(
    database::Connection& database,
    DemoParts const& parts,
    NationWish const& wish,
    PublishedYear const& published
);

} // namespace demo
