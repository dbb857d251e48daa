// The form about what a family hopes for in a volunteer, and what there is at home.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "platform/web/components.hpp"

namespace matching {

// GET and POST /cases/{case}/match-wishes
web::Response show_match_wishes(accounts::SignedInRequest& request);
web::Response update_match_wishes(accounts::SignedInRequest& request);

} // namespace matching
