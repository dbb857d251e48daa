// The intervision of one volunteer.
#pragma once

#include "coaching/pages/coaching_view.hpp"
#include "platform/database/connection.hpp"

namespace coaching {

// Of the groups she is in, and where she came; newest first.
std::vector<IntervisionLine>
intervision_lines(database::Connection& database, VolunteerId volunteer, LocationId location);

} // namespace coaching
