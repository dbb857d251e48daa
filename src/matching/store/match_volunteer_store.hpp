// The volunteer of a match, who may be of another location than the family. Whoever may see the match may see
// her through these; nothing else of her location.
#pragma once

#include "matching/model/match.hpp"
#include "people/model/person.hpp"
#include "platform/database/connection.hpp"

namespace matching {

volunteers::Volunteer load_volunteer_of(database::Connection& database, Match const& match);

// The same, and keeps others from changing her until the transaction ends.
volunteers::Volunteer lock_volunteer_of(database::Connection& database, Match const& match);

// Her name and contact details.
people::Person load_person_of(database::Connection& database, Match const& match);

// Somebody who may be proposed to this family: of its location, or lent to it. Keeps others from changing her
// until the transaction ends. Throws base::NotFound.
volunteers::Volunteer lock_volunteer_for(
    database::Connection& database, intake::FamilyCase const& family_case, volunteers::VolunteerId volunteer
);

} // namespace matching
