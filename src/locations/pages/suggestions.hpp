// Names to choose from while somebody types into the search box. The box works without.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace locations {

// GET /suggestions?q=aal: a JSON array of names; empty under two letters, and for a postcode.
web::Response show_suggestions(accounts::PageRequest& request);

} // namespace locations
