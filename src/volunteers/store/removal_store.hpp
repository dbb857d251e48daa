// Volunteers who left so long ago that what was known of them was removed.
#pragma once

#include "platform/database/connection.hpp"
#include "volunteers/model/volunteer.hpp"

#include <optional>
#include <set>

namespace volunteers {

// Her profile, the notes about her and what she wrote go; her dated facts stay, to be counted.
void erase_volunteer(database::Connection& database, Volunteer const& volunteer, base::Date on);

// When that was; nothing for who is known.
std::optional<base::Date> find_day_of_removal(database::Connection& database, VolunteerId volunteer);

std::set<VolunteerId> list_removed_volunteers(database::Connection& database, people::LocationId location);

} // namespace volunteers
