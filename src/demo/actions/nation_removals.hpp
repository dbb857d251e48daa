// Volunteers of the national demo who left so long ago that a coordinator removed what was known of them.
#pragma once

#include "demo/actions/demo_parts.hpp"
#include "demo/model/nation/telling.hpp"
#include "platform/database/connection.hpp"

namespace demo {

// With the action of real life; call before families are written, and outside a transaction.
void remove_volunteers(database::Connection& database, DemoParts const& parts, Telling& telling);

} // namespace demo
