// Recording the acquaintance (kennismaking): what was learned at the family's home.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace intake {

// GET and POST /cases/{case}/acquaintance
web::Response show_acquaintance(accounts::SignedInRequest& request);
web::Response create_acquaintance(accounts::SignedInRequest& request);

} // namespace intake
