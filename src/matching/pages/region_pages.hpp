// The pages of a location together with others.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace matching {

// GET /matching/region
web::Response show_region(accounts::SignedInRequest& request);

// POST /matching/region/sharing: begins or ends sharing with another location
web::Response create_sharing(accounts::SignedInRequest& request);

// POST /matching/region/loans: asks another location for a volunteer
web::Response create_loan(accounts::SignedInRequest& request);

// POST /matching/region/loans/{loan}/answer
web::Response create_loan_answer(accounts::SignedInRequest& request);

} // namespace matching
