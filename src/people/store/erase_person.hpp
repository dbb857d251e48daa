// What names a person goes, and what was counted stays.
#pragma once

#include "people/model/person.hpp"
#include "platform/database/connection.hpp"

#include <string_view>

namespace people {

// Name and contact details go; `word` stands wherever the name stood.
void erase_person(database::Connection& database, PersonId id, std::string_view word);

} // namespace people
