// The parts of a profile of which there are several: dagdelen, languages, experiences and what else she
// tells.
#pragma once

#include "platform/database/connection.hpp"
#include "volunteers/model/volunteer.hpp"

#include <vector>

namespace volunteers {

struct ListOwner {
    VolunteerId volunteer;
    people::LocationId location;
};

void insert_lists(database::Connection& database, ListOwner const& owner, VolunteerProfile const& profile);
void delete_lists(database::Connection& database, VolunteerId volunteer);

// Adds the lists to one volunteer.
void add_lists_of(database::Connection& database, Volunteer& volunteer);

// Adds the lists to all volunteers of a location, who are ordered by id.
void add_lists_at(
    database::Connection& database, people::LocationId location, std::vector<Volunteer>& volunteers
);

} // namespace volunteers
