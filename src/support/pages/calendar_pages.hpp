// One's own visits as a calendar for telephones and other programs: a volunteer's own, and for a coordinator
// those of her pairs. No family is named in it.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace support {

// GET and POST /my-calendar: the address, a new one, or none
web::Response show_my_calendar(accounts::SignedInRequest& request);
web::Response update_my_calendar(accounts::SignedInRequest& request);

// GET /calendars/{token}
web::Response show_visit_calendar(accounts::PageRequest& request);

} // namespace support
