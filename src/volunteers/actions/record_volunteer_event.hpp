// Adds a dated fact to a volunteer when the programme allows it: a step of the pipeline, a VOG, a pause, a
// stop.
#pragma once

#include "accounts/model/occasion.hpp"
#include "platform/database/connection.hpp"
#include "volunteers/model/pipeline.hpp"
#include "volunteers/model/volunteer.hpp"

#include <expected>
#include <string>

namespace volunteers {

struct RecordVolunteerEvent {
    VolunteerId volunteer;
    VolunteerEvent event;
    std::string note = {};   // for coordinators only
    std::string letter = {}; // to her, as the coordinator read it; empty for none
};

// Who stops or is found not suited can no longer sign in, from this moment; who comes back can again.
// Throws base::NotFound when the location has no such volunteer.
std::expected<void, VolunteerRefusal> record_volunteer_event(
    database::Connection& database, accounts::Occasion const& occasion, RecordVolunteerEvent const& wish
);

// The same as part of something bigger. Call inside a transaction.
std::expected<void, VolunteerRefusal> add_volunteer_event(
    database::Connection& database, accounts::Occasion const& occasion, RecordVolunteerEvent const& wish
);

} // namespace volunteers
