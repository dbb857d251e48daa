// The volunteers of a location with their names, for the lists of a page.
#pragma once

#include "people/model/person.hpp"
#include "platform/database/connection.hpp"
#include "volunteers/model/pipeline.hpp"
#include "volunteers/model/volunteer.hpp"

#include <map>
#include <vector>

namespace training {

struct KnownVolunteer {
    volunteers::VolunteerId id;
    people::Person person;
    bool is_certified;
    bool has_left;
};

using VolunteersById = std::map<volunteers::VolunteerId, KnownVolunteer>;

// Also those who left.
VolunteersById volunteers_by_id(database::Connection& database, people::LocationId location);

// Those who have not left, by name.
std::vector<KnownVolunteer> active_by_name(VolunteersById const& volunteers);

} // namespace training
