// The talk with the volunteer after closing (nagesprek).
#pragma once

#include "accounts/pages/page_request.hpp"

namespace closing {

// GET and POST /matches/{match}/debrief
web::Response show_debrief(accounts::SignedInRequest& request);
web::Response create_debrief(accounts::SignedInRequest& request);

} // namespace closing
