// Changing what is known of a family.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace intake {

// GET and POST /cases/{case}/details
web::Response show_details(accounts::SignedInRequest& request);
web::Response update_details(accounts::SignedInRequest& request);

} // namespace intake
