// What changed of the profiles of volunteers.
#pragma once

#include "accounts/model/occasion.hpp"
#include "platform/database/connection.hpp"
#include "volunteers/model/profile_changes.hpp"

namespace volunteers {

struct RecordedProfileChange {
    VolunteerId volunteer;
    ProfileChange change;
    base::Instant at;
    std::string by; // the first name of who changed it; empty when it is not known
    bool by_herself;
};

void insert_profile_changes(
    database::Connection& database,
    accounts::Occasion const& occasion,
    VolunteerId volunteer,
    std::vector<ProfileChange> const& changes
);

// Newest first.
std::vector<RecordedProfileChange>
list_profile_changes(database::Connection& database, VolunteerId volunteer, people::LocationId location);

// What volunteers of a location changed themselves since this moment, newest first.
std::vector<RecordedProfileChange>
list_own_profile_changes(database::Connection& database, people::LocationId location, base::Instant since);

} // namespace volunteers
