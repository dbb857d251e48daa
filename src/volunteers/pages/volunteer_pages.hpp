// The pages of staff about volunteers. All of them are about volunteers of their own location.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace volunteers {

// GET /volunteers?state=
web::Response show_volunteers(accounts::SignedInRequest& request);

// GET /volunteers/new, POST /volunteers
web::Response show_new_volunteer(accounts::SignedInRequest& request);
web::Response create_volunteer(accounts::SignedInRequest& request);

// GET /volunteers/{volunteer}
web::Response show_volunteer(accounts::SignedInRequest& request);

// GET and POST /volunteers/{volunteer}/profile
web::Response show_volunteer_profile(accounts::SignedInRequest& request);
web::Response update_volunteer_profile(accounts::SignedInRequest& request);

// GET (?step= for the form of one step) and POST /volunteers/{volunteer}/steps
web::Response show_volunteer_steps(accounts::SignedInRequest& request);
web::Response create_volunteer_step(accounts::SignedInRequest& request);

// POST /volunteers/{volunteer}/invitation
web::Response create_volunteer_invitation(accounts::SignedInRequest& request);

} // namespace volunteers
