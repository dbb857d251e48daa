// The contact with a new family: a call that was answered, or not.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace intake {

// GET and POST /cases/{case}/contacts
web::Response show_contact(accounts::SignedInRequest& request);
web::Response create_contact(accounts::SignedInRequest& request);

} // namespace intake
