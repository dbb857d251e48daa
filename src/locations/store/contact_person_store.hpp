// Who of a location is told at once when a volunteer is worried (contactpersoon).
#pragma once

#include "accounts/model/actor.hpp"
#include "locations/model/location.hpp"
#include "platform/database/connection.hpp"

#include <optional>

namespace locations {

// Whom the manager chose; she may have gone since.
std::optional<accounts::AccountId> find_contact_person(database::Connection& database, LocationId location);

// Nothing: nobody in particular.
void save_contact_person(
    database::Connection& database, LocationId location, std::optional<accounts::AccountId> account
);

} // namespace locations
