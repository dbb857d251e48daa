// Planning the home visit of the acquaintance (kennismaking).
#pragma once

#include "accounts/pages/page_request.hpp"

namespace intake {

// GET and POST /cases/{case}/acquaintance-plan
web::Response show_acquaintance_plan(accounts::SignedInRequest& request);
web::Response create_acquaintance_plan(accounts::SignedInRequest& request);

} // namespace intake
