// The dates of meetings as a calendar for telephones and other programs.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace meetings {

// GET /meetings.ics, with ?municipality=GM0197, ?location=3 or ?meeting=7
web::Response show_calendar(accounts::PageRequest& request);

} // namespace meetings
