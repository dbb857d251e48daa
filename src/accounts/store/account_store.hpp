#pragma once

#include "accounts/model/account.hpp"
#include "platform/database/connection.hpp"

#include <vector>

namespace accounts {

struct NewAccount {
    people::PersonId person;
    Role role;
    std::optional<people::LocationId> location;
};

AccountId insert_account(database::Connection& database, NewAccount const& account, base::Instant now);

// Open accounts with this e-mail address, in any spelling of capitals.
std::vector<Account>
list_accounts_with_email(database::Connection& database, people::EmailAddress const& email);

std::optional<Account> find_account(database::Connection& database, AccountId id);
std::optional<Account> find_account_of(database::Connection& database, people::PersonId person);

// Those that were closed, and could be opened again.
std::vector<Account>
list_closed_accounts_with_email(database::Connection& database, people::EmailAddress const& email);
std::optional<Account> find_closed_account_of(database::Connection& database, people::PersonId person);

// The coordinators and managers of a location, for lists of who is responsible.
std::vector<Account> list_staff(database::Connection& database, people::LocationId location);

// Closed since this moment, or open.
void set_closed(database::Connection& database, AccountId id, std::optional<base::Instant> since);

void set_password_hash(database::Connection& database, AccountId id, std::string_view hash);

} // namespace accounts
