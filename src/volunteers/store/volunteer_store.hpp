// Volunteers with their profile. Every function of a page asks for its location.
#pragma once

#include "platform/database/connection.hpp"
#include "volunteers/model/volunteer.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace volunteers {

struct NewVolunteer {
    people::LocationId location;
    people::PersonId person;
    VolunteerProfile profile;
    std::string submission_key; // one form sent twice makes one volunteer
};

// Does not record the event `registered`; see actions/register_volunteer.
VolunteerId insert_volunteer(database::Connection& database, NewVolunteer const& wish);

std::optional<VolunteerId> find_volunteer_by_submission(
    database::Connection& database, std::string_view submission_key, people::LocationId location
);

// Throws base::NotFound when the location has no such volunteer.
Volunteer load_volunteer(database::Connection& database, VolunteerId id, people::LocationId location);

// The same, and keeps others from changing her until the transaction ends.
Volunteer lock_volunteer(database::Connection& database, VolunteerId id, people::LocationId location);

// The volunteer that this person is; nothing when she is none.
std::optional<VolunteerId> find_volunteer_of_person(database::Connection& database, people::PersonId person);

// All volunteers of a location, also those who stopped, by id.
std::vector<Volunteer> list_volunteers(database::Connection& database, people::LocationId location);

// False, and nothing is changed, when somebody else changed the profile since `volunteer` was read.
bool update_profile(
    database::Connection& database, Volunteer const& volunteer, VolunteerProfile const& profile
);

} // namespace volunteers
