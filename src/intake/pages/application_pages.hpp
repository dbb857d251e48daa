// A coordinator enters an application (aanmelding) for a parent whom she has on the phone: one page.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace intake {

// GET /applications/new, with ?permission=3 after a permission to call
web::Response show_new_application(accounts::SignedInRequest& request);

// POST /applications
web::Response create_application(accounts::SignedInRequest& request);

} // namespace intake
