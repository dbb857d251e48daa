// Who came to the dates of meetings.
#pragma once

#include "accounts/model/occasion.hpp"
#include "meetings/model/attendance.hpp"
#include "meetings/model/meeting_dates.hpp"
#include "meetings/store/registration_store.hpp"
#include "platform/database/connection.hpp"

#include <map>
#include <set>

namespace meetings {

struct StoredAttendance {
    Attendance attendance;
    int version;
};

// Nothing while nobody recorded it.
std::optional<StoredAttendance> find_attendance(database::Connection& database, DateKey const& date);

// In place of what was recorded of this date before.
void save_attendance(
    database::Connection& database,
    accounts::Occasion const& occasion,
    Meeting const& meeting,
    MeetingDate const& date,
    Attendance const& attendance
);

// How many came, for each date of a location that was recorded.
std::map<DateKey, Attended> list_attended_at(database::Connection& database, LocationId location);

// The dates of a meeting for which somebody registered or that were held, by the day they were planned on.
std::set<base::Date> list_days_in_use(database::Connection& database, MeetingId meeting);

} // namespace meetings
