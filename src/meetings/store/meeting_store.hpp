// Meetings with the changes of their dates. What a location sees asks for that location; the public agenda
// may see all.
#pragma once

#include "accounts/model/occasion.hpp"
#include "meetings/model/meeting_dates.hpp"
#include "platform/database/connection.hpp"

#include <string_view>

namespace meetings {

struct NewMeeting {
    MeetingPlan plan;
    bool demo;
    std::string submission_key; // one form sent twice makes one meeting
};

MeetingId
insert_meeting(database::Connection& database, accounts::Occasion const& occasion, NewMeeting const& meeting);

std::optional<MeetingId> find_meeting_by_submission(
    database::Connection& database, std::string_view submission_key, LocationId location
);

// Throws base::NotFound when the location has no such meeting.
Meeting load_meeting(database::Connection& database, MeetingId id, LocationId location);

// The same, and keeps others from changing it or registering for it until the transaction ends.
Meeting lock_meeting(database::Connection& database, MeetingId id, LocationId location);

// For everybody: of any location. Throws base::NotFound.
Meeting load_public_meeting(database::Connection& database, MeetingId id);

// All of a location that have a date on this day or later, by title.
std::vector<Meeting> list_meetings_of(database::Connection& database, LocationId location, base::Date since);

// Those in a municipality.
std::vector<Meeting> list_meetings_in(
    database::Connection& database, locations::MunicipalityCode const& municipality, base::Date since
);

// Where there is a meeting on this day or later, by code.
std::vector<locations::MunicipalityCode>
list_municipalities_with_meetings(database::Connection& database, base::Date since);

// The plan and the changes as they stand in `meeting` now; its version rises. The changes of `meeting` are
// those that are kept: the others go.
void update_meeting(
    database::Connection& database, accounts::Occasion const& occasion, Meeting const& meeting
);

} // namespace meetings
