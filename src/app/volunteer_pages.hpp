// The pages of volunteers, with what later capabilities know of them: their families.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace app {

// GET /volunteers?state=
web::Response show_volunteers(accounts::SignedInRequest& request);

// GET /volunteers/board
web::Response show_volunteer_board(accounts::SignedInRequest& request);

// GET /volunteers/numbers
web::Response show_volunteer_numbers(accounts::SignedInRequest& request);

// GET /volunteers/{volunteer}
web::Response show_volunteer(accounts::SignedInRequest& request);

// POST /volunteers/{volunteer}/invitation
web::Response create_volunteer_invitation(accounts::SignedInRequest& request);

} // namespace app
