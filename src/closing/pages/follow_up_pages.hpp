// The call three months after closing (follow-up).
#pragma once

#include "accounts/pages/page_request.hpp"

namespace closing {

// GET and POST /cases/{case}/follow-up
web::Response show_follow_up(accounts::SignedInRequest& request);
web::Response create_follow_up(accounts::SignedInRequest& request);

} // namespace closing
