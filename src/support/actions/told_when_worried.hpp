// Whom a volunteer who is worried reaches: the contact person of her location; without one who is responsible
// for her families, or else everybody of the location.
#pragma once

#include "people/model/person.hpp"
#include "platform/database/connection.hpp"
#include "volunteers/model/volunteer.hpp"

#include <vector>

namespace support {

// Never empty as long as anybody of the location has an account.
std::vector<people::Person>
told_when_worried(database::Connection& database, volunteers::Volunteer const& volunteer);

} // namespace support
