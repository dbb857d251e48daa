#pragma once

#include "accounts/model/account.hpp"
#include "platform/database/connection.hpp"

namespace support {

// False when the mail of this week was written before.
bool insert_digest(
    database::Connection& database, accounts::Actor const& to, base::Date monday, base::Instant now
);

} // namespace support
