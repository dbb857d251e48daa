// Calling a parent who allowed it through a referrer (toestemming om te bellen).
#pragma once

#include "accounts/pages/page_request.hpp"

namespace intake {

// GET /call-permissions/{permission}
web::Response show_call_permission(accounts::SignedInRequest& request);

// POST /call-permissions/{permission}/attempts
web::Response create_call_attempt(accounts::SignedInRequest& request);

// POST /call-permissions/{permission}/outcome
web::Response create_call_outcome(accounts::SignedInRequest& request);

// POST /call-permissions/{permission}/withdrawal: the referrer hears nothing more
web::Response create_referrer_withdrawal(accounts::SignedInRequest& request);

// POST /call-permissions/{permission}/block: block=off takes her permissions again
web::Response create_referrer_block(accounts::SignedInRequest& request);

} // namespace intake
