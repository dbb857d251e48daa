// The fit decision (past de vraag), with the checklist of the programme.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace intake {

// GET and POST /cases/{case}/fit
web::Response show_fit(accounts::SignedInRequest& request);
web::Response create_fit(accounts::SignedInRequest& request);

} // namespace intake
