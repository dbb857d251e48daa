// The parent's questions change later: GET and POST /cases/{case}/needs
#pragma once

#include "accounts/pages/page_request.hpp"

namespace intake {

web::Response show_needs(accounts::SignedInRequest& request);
web::Response update_needs(accounts::SignedInRequest& request);

} // namespace intake
