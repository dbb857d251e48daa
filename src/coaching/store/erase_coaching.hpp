// Forgets what was between a volunteer and her coordinators, when it was kept long enough.
#pragma once

#include "coaching/model/talk.hpp"
#include "platform/database/connection.hpp"

namespace coaching {

// Of talks and intervision only the days remain, which count in figures.
void erase_coaching(database::Connection& database, VolunteerId volunteer);

} // namespace coaching
