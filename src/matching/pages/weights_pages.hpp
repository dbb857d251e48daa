// The manager's pages about what weighs how much at her location.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace matching {

// GET /matching/weights
web::Response show_weights(accounts::SignedInRequest& request);

// POST /matching/weights: shows what would change, or keeps it
web::Response create_weights(accounts::SignedInRequest& request);

} // namespace matching
