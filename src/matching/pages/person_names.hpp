// The names of everybody at a location, looked up once for a page.
#pragma once

#include "people/model/person.hpp"
#include "platform/database/connection.hpp"

#include <map>
#include <string>

namespace matching {

using Names = std::map<people::PersonId, std::string>;

Names names_at(database::Connection& database, people::LocationId location);

} // namespace matching
