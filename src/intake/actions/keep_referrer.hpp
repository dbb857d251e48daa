// Keeps who told a family of us (verwijzer). Call inside the transaction of the case.
#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/model/named_referrer.hpp"
#include "people/model/person.hpp"
#include "platform/database/connection.hpp"

namespace intake {

// The person whom this location knows already under this name and address; otherwise somebody new, so that
// nobody learns from an address who is known elsewhere.
people::PersonId keep_referrer(
    database::Connection& database, accounts::Occasion const& occasion, NamedReferrer const& referrer
);

} // namespace intake
