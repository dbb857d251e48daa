// The intervision of the demo: in each of its locations a group that meets every six weeks.
#pragma once

#include "demo/actions/demo_parts.hpp"
#include "platform/database/connection.hpp"

namespace demo {

// A year of it, with the actions of real life; and two dates to come. Who was at the last one stays to be
// recorded.
void hold_demo_intervision(database::Connection& database, DemoParts const& parts, Doer const& coordinator);

} // namespace demo
