// The coordinator writes down who told a family of us: GET and POST /cases/{case}/referrer
#pragma once

#include "accounts/pages/page_request.hpp"

namespace intake {

web::Response show_case_referrer(accounts::SignedInRequest& request);
web::Response update_case_referrer(accounts::SignedInRequest& request);

} // namespace intake
