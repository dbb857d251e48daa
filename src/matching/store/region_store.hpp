// A location and those with which it shares volunteers, as matching sees them on one day.
#pragma once

#include "matching/model/region_plan.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/version.hpp"

namespace matching {

// Families, volunteers and decisions of all of them. A pair to which a location said "rather not" counts as
// refused. `programme` must outlive the region.
Region load_region(
    database::Connection& database,
    people::LocationId location,
    programme::ProgrammeVersion const& programme,
    base::Date today
);

} // namespace matching
