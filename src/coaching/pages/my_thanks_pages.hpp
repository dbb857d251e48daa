// What a volunteer sees of the attention for her: thanks, her intervision, and her birthday.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace coaching {

// GET /my-thanks
web::Response show_my_thanks(accounts::SignedInRequest& request);

// POST /my-birthday
web::Response update_my_birthday(accounts::SignedInRequest& request);

} // namespace coaching
