// The table of which locations share volunteers.
#pragma once

#include "accounts/model/occasion.hpp"
#include "matching/model/sharing.hpp"
#include "platform/database/connection.hpp"

#include <vector>

namespace matching {

// What this location and others say to each other now, by the name of the other.
std::vector<Sharing> list_sharing(database::Connection& database, people::LocationId location);

// The locations with which it agreed, by id.
std::vector<people::LocationId>
list_sharing_locations(database::Connection& database, people::LocationId location);

bool shares_volunteers(database::Connection& database, people::LocationId location, people::LocationId other);

// The location of the occasion is willing to share with the other. False when it said so before.
bool insert_sharing_offer(
    database::Connection& database, people::LocationId other, accounts::Occasion const& occasion
);

// What both said to each other counts no more.
void end_sharing_between(
    database::Connection& database, people::LocationId other, accounts::Occasion const& occasion
);

} // namespace matching
