// The name of a municipality for people.
#pragma once

#include "platform/database/connection.hpp"

#include <string>
#include <string_view>

namespace intake {

// "Aalten" for "GM0197". Throws base::NotFound for a code nobody knows.
std::string place_name(database::Connection& database, std::string_view municipality_code);

} // namespace intake
