// The date of a meeting that a path names: /meetings/{meeting}/dates/{day}.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "meetings/model/meeting_dates.hpp"

namespace meetings {

// Throws base::NotFound when the path names no day, or the meeting has no such date.
MeetingDate date_in_path(web::Request const& request, Meeting const& meeting);

} // namespace meetings
