// Closing the account of who left, and opening it again for who comes back. Both belong to a larger change,
// and happen in its transaction.
#pragma once

#include "accounts/actions/choose_password.hpp"

#include <expected>

namespace accounts {

// Ends all sessions of the account, and its links to choose a password stop to work.
void close_account(database::Connection& database, AccountId account, base::Instant now);

// With the password it had. Refused while somebody else signs in with the e-mail address of its person.
std::expected<void, AccountRefusal> reopen_account(database::Connection& database, Account const& closed);

} // namespace accounts
