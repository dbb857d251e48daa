// How a parent copes with her needs over time (verandering), to lie on the table between her and the
// coordinator: in her language, large, fit to print, and with nothing else of the family.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace evaluation {

// GET /cases/{case}/change
web::Response show_change(accounts::SignedInRequest& request);

} // namespace evaluation
