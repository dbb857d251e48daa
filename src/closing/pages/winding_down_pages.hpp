// Agreeing on which day support ends (afbouw).
#pragma once

#include "accounts/pages/page_request.hpp"

namespace closing {

// GET and POST /cases/{case}/winding-down
web::Response show_winding_down(accounts::SignedInRequest& request);
web::Response create_winding_down(accounts::SignedInRequest& request);

} // namespace closing
