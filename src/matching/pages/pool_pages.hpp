// The pages about all waiting families of a location at once.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace matching {

// GET /matching
web::Response show_pool(accounts::SignedInRequest& request);

// POST /matching/pairs: keeps two together in the plan, or never shows them together
web::Response create_pair_choice(accounts::SignedInRequest& request);

} // namespace matching
