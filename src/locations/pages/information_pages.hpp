// Short pages for everybody: what Home-Start is, and where our data comes from.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace locations {

// GET /about
web::Response show_about(accounts::PageRequest& request);

// GET /sources
web::Response show_sources(accounts::PageRequest& request);

} // namespace locations
