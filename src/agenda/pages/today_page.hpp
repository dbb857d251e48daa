// Vandaag: who must do what today, from the clock.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace agenda {

// GET /today
web::Response show_today(accounts::SignedInRequest& request);

} // namespace agenda
