#pragma once

#include "people/model/person.hpp"
#include "platform/database/connection.hpp"

#include <optional>

namespace intake {

// Whom this address belongs to as a referrer. Staff and parents are none, even with the same address.
std::optional<people::Person>
find_referrer_with(database::Connection& database, people::EmailAddress const& email);

} // namespace intake
