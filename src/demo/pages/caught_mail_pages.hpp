#pragma once

#include "accounts/pages/page_request.hpp"

namespace demo {

// GET /caught-mail and /caught-mail/{mail}
web::Response show_caught_mails(accounts::PageRequest& request);
web::Response show_caught_mail(accounts::PageRequest& request);

} // namespace demo
