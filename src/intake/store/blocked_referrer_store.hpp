// E-mail addresses of which a location takes no permission to call any more, as hashes: see
// actions/blocked_address.hpp.
#pragma once

#include "accounts/model/occasion.hpp"
#include "people/model/person.hpp"
#include "platform/database/connection.hpp"

#include <string_view>

namespace intake {

// Doing it again changes nothing.
void block_referrer(
    database::Connection& database, std::string_view email_hash, accounts::Occasion const& occasion
);

void unblock_referrer(
    database::Connection& database, std::string_view email_hash, people::LocationId location
);

bool is_blocked(database::Connection& database, std::string_view email_hash, people::LocationId location);

} // namespace intake
