// Somebody wants to become a volunteer: which location, her form, and what happens next. In Dutch and
// English.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "locations/pages/further_link.hpp"

namespace volunteers {

// GET /volunteering?q=7121 AB
web::Response show_sign_up_place(accounts::PageRequest& request);

// GET and POST /home-start/{location}/volunteering
web::Response show_sign_up(accounts::PageRequest& request);
web::Response create_sign_up(accounts::PageRequest& request);

// GET /home-start/{location}/volunteering/thanks
web::Response show_sign_up_thanks(accounts::PageRequest& request);

// On the page of a location: "Word vrijwilliger".
locations::FurtherLinks links_to_sign_up(accounts::PageRequest const& request, people::LocationId location);

} // namespace volunteers
