// The dated facts of volunteers.
#pragma once

#include "accounts/model/actor.hpp"
#include "platform/database/connection.hpp"
#include "volunteers/model/pipeline.hpp"
#include "volunteers/model/volunteer.hpp"

#include <optional>
#include <string>
#include <vector>

namespace volunteers {

// An event with what only people read: a note for the coordinator, and who recorded it.
struct RecordedVolunteerEvent {
    VolunteerEvent event;
    std::string note = {};
    std::optional<accounts::AccountId> recorded_by = std::nullopt;
};

void insert_volunteer_event(
    database::Connection& database,
    Volunteer const& volunteer,
    RecordedVolunteerEvent const& event,
    base::Instant now
);

// In the order of their days.
std::vector<RecordedVolunteerEvent>
list_volunteer_events(database::Connection& database, VolunteerId volunteer);

VolunteerHistory load_volunteer_history(database::Connection& database, VolunteerId volunteer);

// The histories of all volunteers of a location, by id of the volunteer, for lists and for matching.
struct VolunteerWithHistory {
    VolunteerId volunteer;
    VolunteerHistory history;
};

std::vector<VolunteerWithHistory>
list_volunteer_histories(database::Connection& database, people::LocationId location);

} // namespace volunteers
