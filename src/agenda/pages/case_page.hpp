// A family on one page.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace agenda {

// GET /cases/{case}
web::Response show_case(accounts::SignedInRequest& request);

} // namespace agenda
