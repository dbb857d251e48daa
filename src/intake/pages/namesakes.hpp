// People at a location with the same telephone number or e-mail address: perhaps the same person twice.
#pragma once

#include "intake/pages/inbox_page.hpp"
#include "people/model/person.hpp"
#include "platform/database/connection.hpp"

#include <vector>

namespace intake {

// Others than this person herself, each once.
std::vector<Namesake>
list_namesakes(database::Connection& database, people::Person const& person, people::LocationId location);

} // namespace intake
