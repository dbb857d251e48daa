// The closing visit (afsluiting) of a family case.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace closing {

// GET and POST /cases/{case}/closing
web::Response show_closing(accounts::SignedInRequest& request);
web::Response create_closing(accounts::SignedInRequest& request);

} // namespace closing
