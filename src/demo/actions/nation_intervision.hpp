// The intervision of the national demo.
#pragma once

#include "demo/model/nation/telling.hpp"
#include "platform/database/connection.hpp"

namespace demo {

// From this year on, place after place. The volunteers who left long ago must be removed already.
void hold_intervision(database::Connection& database, Telling const& telling, int first_year);

} // namespace demo
