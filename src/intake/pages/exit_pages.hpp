// A family leaves before support began.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace intake {

// GET and POST /cases/{case}/exit
web::Response show_exit(accounts::SignedInRequest& request);
web::Response create_exit(accounts::SignedInRequest& request);

} // namespace intake
