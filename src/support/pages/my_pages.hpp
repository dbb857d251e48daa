// The pages of a volunteer: her families, and asking to be called.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace support {

// GET /my-families (?why-not= or ?change= with a match)
web::Response show_my_families(accounts::SignedInRequest& request);

// POST /my-families/{match}/visits
web::Response create_my_visit(accounts::SignedInRequest& request);

// GET /my-worry
web::Response show_my_worry(accounts::SignedInRequest& request);

// POST /my-calls
web::Response create_my_call(accounts::SignedInRequest& request);

} // namespace support
