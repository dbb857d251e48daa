// A parent asks to be called (bel mij).
#pragma once

#include "accounts/pages/page_request.hpp"

namespace intake {

// GET /call-me, perhaps with ?municipality=GM0197 from the finder
web::Response show_call_me(accounts::PageRequest& request);

// POST /call-me
web::Response create_call_wish(accounts::PageRequest& request);

// GET /call-me/thanks?municipality=GM0197
web::Response show_call_me_thanks(accounts::PageRequest& request);

} // namespace intake
