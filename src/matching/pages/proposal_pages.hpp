// Who could come to a family, and proposing one of them.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace matching {

// GET and POST /cases/{case}/proposals (?volunteer=)
web::Response show_proposals(accounts::SignedInRequest& request);
web::Response create_proposal(accounts::SignedInRequest& request);

} // namespace matching
