// The first check (eerste check), five weeks after a volunteer began to come.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace evaluation {

// GET and POST /matches/{match}/first-check
web::Response show_first_check(accounts::SignedInRequest& request);
web::Response create_first_check(accounts::SignedInRequest& request);

} // namespace evaluation
