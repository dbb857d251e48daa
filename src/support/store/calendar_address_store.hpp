// Addresses of calendars that other programs read. Only a hash of the secret is kept.
#pragma once

#include "accounts/model/occasion.hpp"
#include "platform/database/connection.hpp"

#include <string_view>

namespace support {

void insert_calendar_address(
    database::Connection& database, accounts::Occasion const& occasion, std::string_view token_hash
);

// All addresses of this account stop to work.
void withdraw_calendar_addresses(
    database::Connection& database, accounts::AccountId account, base::Instant now
);

bool has_calendar_address(database::Connection& database, accounts::AccountId account);

// Whose calendar it is. Throws base::NotFound for an address nobody made, or that was withdrawn.
accounts::AccountId load_calendar_account(database::Connection& database, std::string_view token_hash);

} // namespace support
