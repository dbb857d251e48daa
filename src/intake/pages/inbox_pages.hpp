// The inbox (postvak): new applications and permissions to call that nobody has answered yet.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace intake {

// GET /inbox
web::Response show_inbox(accounts::SignedInRequest& request);

} // namespace intake
