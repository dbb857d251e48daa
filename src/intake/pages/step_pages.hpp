// A step of the programme gets another day, or is left out; both with a reason.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace intake {

// GET and POST /cases/{case}/replan?step=first_check&match=3
web::Response show_replan(accounts::SignedInRequest& request);
web::Response create_replan(accounts::SignedInRequest& request);

// GET and POST /cases/{case}/skip?step=first_check&match=3
web::Response show_skip(accounts::SignedInRequest& request);
web::Response create_skip(accounts::SignedInRequest& request);

} // namespace intake
