// The pages of a referrer without an account: what she may know, behind a mailed link, and asking a new link.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace intake {

// GET /links/follow/{token}
web::Response show_followed(accounts::PageRequest& request);

// GET /links/follow, and /links/follow?sent=yes after it was sent
web::Response show_follow_question(accounts::PageRequest& request);

// POST /links/follow: the answer is the same for an address nobody knows
web::Response create_follow_links(accounts::PageRequest& request);

} // namespace intake
