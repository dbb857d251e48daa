// The agenda of meetings for everybody, and as a calendar to subscribe to.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace meetings {

// GET /meetings, with ?municipality=GM0197 or ?location=3; without, where there are meetings
web::Response show_agenda(accounts::PageRequest& request);

} // namespace meetings
