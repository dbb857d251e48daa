// A parent registers for one date of a meeting, and withdraws by her mailed link.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace meetings {

// GET and POST /meetings/{meeting}/dates/{day}/registration
web::Response show_registration(accounts::PageRequest& request);
web::Response create_registration(accounts::PageRequest& request);

// GET /meetings/{meeting}/dates/{day}/thanks
web::Response show_registration_thanks(accounts::PageRequest& request);

// GET and POST /links/meetings/{token}
web::Response show_withdrawal(accounts::PageRequest& request);
web::Response create_withdrawal(accounts::PageRequest& request);

} // namespace meetings
