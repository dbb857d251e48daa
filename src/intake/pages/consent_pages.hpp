// Giving a consent (toestemming) and withdrawing it.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace intake {

// GET and POST /cases/{case}/consents
web::Response show_consents(accounts::SignedInRequest& request);
web::Response create_consents(accounts::SignedInRequest& request);

} // namespace intake
