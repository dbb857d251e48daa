// The families and volunteers of a location as matching sees them on one day.
#pragma once

#include "intake/model/family_case.hpp"
#include "matching/model/pool.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/version.hpp"

#include <vector>

namespace matching {

PoolFamily load_pool_family(database::Connection& database, intake::FamilyCase const& family_case);

// Where a postcode lies: "7121 AB", or its four digits.
std::optional<locations::Point> find_point_of(database::Connection& database, std::string const& postcode);

// Whether a volunteer may be proposed to this family today.
bool waits_for_volunteer(
    database::Connection& database,
    intake::FamilyCaseId family_case,
    programme::ProgrammeVersion const& programme,
    base::Date today
);

// Every family of the location to which a volunteer may be proposed today, the longest waiting first.
std::vector<PoolFamily> load_waiting_families(
    database::Connection& database,
    people::LocationId location,
    programme::ProgrammeVersion const& programme,
    base::Date today
);

// Everybody of the location, also who stopped, by id, and then who was lent to one of `families` of this
// location; with what there was between her and each of them.
std::vector<PoolVolunteer> load_pool(
    database::Connection& database,
    people::LocationId location,
    std::vector<PoolFamily> const& families,
    programme::ProgrammeVersion const& programme,
    base::Date today
);

// The same for one family, at its location.
std::vector<PoolVolunteer> load_pool(
    database::Connection& database,
    people::LocationId location,
    PoolFamily const& family,
    programme::ProgrammeVersion const& programme,
    base::Date today
);

} // namespace matching
