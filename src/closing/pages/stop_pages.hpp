// A volunteer stops: why, and how each of her families goes on; and the paper she gets for her service.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace closing {

// GET and POST /volunteers/{volunteer}/stop
web::Response show_stop(accounts::SignedInRequest& request);
web::Response create_stop(accounts::SignedInRequest& request);

// GET /volunteers/{volunteer}/service-certificate
web::Response show_service_certificate(accounts::SignedInRequest& request);

} // namespace closing
