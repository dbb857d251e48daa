// The pages of a referrer (verwijzer): what Home-Start is for her, recording that a parent may be called, and
// what she may know afterwards.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace intake {

// GET /for-referrers
web::Response show_for_referrers(accounts::PageRequest& request);

// GET /call-permissions/new
web::Response show_new_call_permission(accounts::PageRequest& request);

// POST /call-permissions
web::Response create_call_permission(accounts::PageRequest& request);

// GET /call-permissions/thanks?municipality=GM0197
web::Response show_call_permission_thanks(accounts::PageRequest& request);

// GET /my-notices
web::Response show_my_notices(accounts::SignedInRequest& request);

// GET /privacy: what we keep of whom, for everybody
web::Response show_privacy(accounts::PageRequest& request);

} // namespace intake
