// The volunteers of a location as they stand today, seen from one family: what the advice is made of.
#pragma once

#include "intake/model/family_case.hpp"
#include "matching/model/candidate.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/version.hpp"

#include <vector>

namespace matching {

FamilyWish wish_of(intake::FamilyCase const& family_case);

// Everybody of the location, also who stopped, by id.
std::vector<PoolVolunteer> load_pool(
    database::Connection& database,
    intake::FamilyCase const& family_case,
    programme::ProgrammeVersion const& programme,
    base::Date today
);

} // namespace matching
