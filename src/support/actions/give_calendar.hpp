// The address of one's own calendar of visits. There is one at a time: a new one ends the old.
#pragma once

#include "accounts/model/occasion.hpp"
#include "platform/database/connection.hpp"

#include <string>

namespace support {

// Gives the secret of the new address, which nobody can read back.
std::string give_calendar(database::Connection& database, accounts::Occasion const& occasion);

void take_calendar_back(database::Connection& database, accounts::Occasion const& occasion);

} // namespace support
