// The facts of the volunteers of one location, and of guests who come to its families.
#pragma once

#include "platform/database/connection.hpp"
#include "programme/model/version.hpp"
#include "reporting/model/facts.hpp"

#include <vector>

namespace reporting {

// Which volunteers are read: those of the location who are there on the first day or come later, and its
// guests.
struct VolunteersOf {
    people::LocationId location;
    base::Date from; // the first day of the period
};

// In the order of their numbers; with all matches that ever ran, at families anywhere, and the intervisions
// from the first day on. The matches at the families of a report are still to be filled in.
std::vector<VolunteerFacts> list_volunteer_facts(
    database::Connection& database, VolunteersOf const& those, programme::ProgrammeVersion const& programme
);

} // namespace reporting
