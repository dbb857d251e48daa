// Recording who came to a date of a meeting, by name or as counts.
#pragma once

#include "accounts/model/occasion.hpp"
#include "meetings/model/attendance.hpp"
#include "meetings/model/meeting_refusal.hpp"
#include "platform/database/connection.hpp"

#include <expected>

namespace meetings {

struct RecordAttendance {
    MeetingId meeting;
    base::Date planned_on; // names the date
    Attendance attendance; // each attendee once
    int version;           // of the record when the form was opened; 0: there was none
};

// Recorded again, the later record counts. Throws base::NotFound when the location has no such meeting, date
// or person.
std::expected<void, MeetingRefusal> record_attendance(
    database::Connection& database, accounts::Occasion const& occasion, RecordAttendance const& wish
);

} // namespace meetings
