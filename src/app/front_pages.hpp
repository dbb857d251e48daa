// The finder and the pages of a place, with all that later capabilities say of that place.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace app {

// GET /
web::Response show_finder(accounts::PageRequest& request);

// GET /municipalities/{municipality}
web::Response show_municipality(accounts::PageRequest& request);

// GET /home-start/{location}
web::Response show_location(accounts::PageRequest& request);

} // namespace app
