// A volunteer keeps her own profile.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace volunteers {

// GET and POST /my-profile
web::Response show_my_profile(accounts::SignedInRequest& request);
web::Response update_my_profile(accounts::SignedInRequest& request);

// GET /volunteers/{volunteer}/profile-changes: for her coordinator
web::Response show_profile_changes(accounts::SignedInRequest& request);

} // namespace volunteers
