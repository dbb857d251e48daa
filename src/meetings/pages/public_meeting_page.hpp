// One meeting with its dates to come, for everybody.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "accounts/pages/page_title.hpp"
#include "meetings/pages/public_view.hpp"

namespace meetings {

// GET /meetings/{meeting}
web::Response show_public_meeting(accounts::PageRequest& request);

// With what search engines read.
accounts::PageTitle title_of(PublicMeetingPage const& page, accounts::PageRequest const& request);

} // namespace meetings
