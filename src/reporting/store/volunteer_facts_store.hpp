// The facts of the volunteers of one location, and of guests who come to its families.
#pragma once

#include "platform/database/connection.hpp"
#include "programme/model/version.hpp"
#include "reporting/model/facts.hpp"

#include <vector>

namespace reporting {

// In the order of their numbers; with all matches that ever ran, at families anywhere. The matches at the
// families of a report are still to be filled in.
std::vector<VolunteerFacts> list_volunteer_facts(
    database::Connection& database, people::LocationId location, programme::ProgrammeVersion const& programme
);

} // namespace reporting
