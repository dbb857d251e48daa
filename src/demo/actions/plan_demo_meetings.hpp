// Plans the meetings of the demo, as they stand in data/demo/meetings.csv: some dates were held, one does not
// go on, and parents registered.
#pragma once

#include "demo/actions/demo_parts.hpp"
#include "locations/model/municipality_code.hpp"
#include "platform/database/connection.hpp"

#include <map>

namespace demo {

// Who plans in each municipality of the demo.
using Planners = std::map<locations::MunicipalityCode, Doer>;

void plan_demo_meetings(database::Connection& database, DemoParts const& parts, Planners const& planners);

} // namespace demo
