// A family case stands still for a while, and goes on.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace intake {

// GET and POST /cases/{case}/pause
web::Response show_pause(accounts::SignedInRequest& request);
web::Response create_pause(accounts::SignedInRequest& request);

// GET and POST /cases/{case}/resumption
web::Response show_resumption(accounts::SignedInRequest& request);
web::Response create_resumption(accounts::SignedInRequest& request);

} // namespace intake
