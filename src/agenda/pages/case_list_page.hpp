// The families of a location, and the search for a family or volunteer.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace agenda {

// GET /cases (?q= part of a name, ?state= one state, ?over=yes also those that ended)
web::Response show_cases(accounts::SignedInRequest& request);

// GET /search?q=
web::Response show_search(accounts::SignedInRequest& request);

} // namespace agenda
