// A new account, and the password that its holder chooses by a mailed link.
#pragma once

#include "accounts/model/account.hpp"
#include "accounts/model/mailed_link.hpp"
#include "accounts/store/account_store.hpp"

#include <expected>

namespace accounts {

enum class AccountRefusal { address_in_use, person_has_account };

// Stores an account without a password. The person's e-mail address must not belong to another open account.
std::expected<AccountId, AccountRefusal>
create_account(database::Connection& database, NewAccount const& wish, base::Instant now);

// Sets the password, uses the link up and ends all sessions of the account; earlier attempts to sign in no
// longer make her wait. False when the link was used meanwhile.
bool choose_password(
    database::Connection& database, MailedLink const& link, std::string_view password, base::Instant now
);

} // namespace accounts
