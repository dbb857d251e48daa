// Settling a notice to the referrer (bericht aan verwijzer) by hand.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace intake {

// GET and POST /cases/{case}/notices/{kind}, where kind is start or end
web::Response show_notice(accounts::SignedInRequest& request);
web::Response create_notice(accounts::SignedInRequest& request);

} // namespace intake
