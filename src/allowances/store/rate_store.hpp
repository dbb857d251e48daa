// What a location pays, and from which account.
#pragma once

#include "accounts/model/occasion.hpp"
#include "allowances/model/claim.hpp"
#include "platform/database/connection.hpp"

namespace allowances {

// In order of their days.
std::vector<AllowanceRate> list_rates(database::Connection& database, people::LocationId location);

// A rate of the same day takes the place of the one before.
void save_rate(database::Connection& database, AllowanceRate const& rate, accounts::Occasion const& occasion);

// The account of the location; nothing when nobody gave one.
std::optional<BankAccount> find_payer(database::Connection& database, people::LocationId location);

void save_payer(database::Connection& database, people::LocationId location, BankAccount const& payer);

// To which account she is paid.
std::optional<BankAccount>
find_bank_account(database::Connection& database, volunteers::VolunteerId volunteer);

void save_bank_account(
    database::Connection& database,
    volunteers::VolunteerId volunteer,
    people::LocationId location,
    BankAccount const& account
);

void delete_bank_account(database::Connection& database, volunteers::VolunteerId volunteer);

} // namespace allowances
