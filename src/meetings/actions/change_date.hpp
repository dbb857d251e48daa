// One date of a meeting is cancelled, moved to another day, or goes on after all. Who registered for it and
// gave an e-mail address is told.
#pragma once

#include "accounts/model/occasion.hpp"
#include "meetings/model/meeting.hpp"
#include "meetings/model/meeting_refusal.hpp"
#include "platform/database/connection.hpp"

#include <expected>

namespace meetings {

// Sent twice it counts once. Throws base::NotFound when the location has no such meeting, or the meeting no
// such date.
std::expected<void, MeetingRefusal> change_date(
    database::Connection& database,
    accounts::Occasion const& occasion,
    MeetingId meeting,
    DateChange const& change
);

// The date goes on as planned.
std::expected<void, MeetingRefusal> restore_date(
    database::Connection& database,
    accounts::Occasion const& occasion,
    MeetingId meeting,
    base::Date planned_on
);

} // namespace meetings
