// The courses of the national demo, with who came to them, and its meetings.
#pragma once

#include "demo/actions/demo_parts.hpp"
#include "demo/model/nation/telling.hpp"
#include "platform/database/connection.hpp"

namespace demo {

// Every course to which one of the volunteers came.
void hold_courses(database::Connection& database, DemoParts const& parts, Telling const& telling);

// Of these years, both included.
void hold_meetings(
    database::Connection& database,
    DemoParts const& parts,
    Telling const& telling,
    int first_year,
    int last_year
);

} // namespace demo
