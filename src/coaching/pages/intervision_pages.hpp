// Intervision groups for coordinators.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace coaching {

// GET and POST /intervision, GET /intervision/new
web::Response show_intervision_groups(accounts::SignedInRequest& request);
web::Response create_intervision_group(accounts::SignedInRequest& request);
web::Response show_new_intervision_group(accounts::SignedInRequest& request);

// GET and POST /intervision/{group}
web::Response show_intervision_group(accounts::SignedInRequest& request);
web::Response update_intervision_group(accounts::SignedInRequest& request);

// POST /intervision/{group}/dates and /intervision/{group}/dates/{date}/cancellation
web::Response create_intervision_date(accounts::SignedInRequest& request);
web::Response create_intervision_cancellation(accounts::SignedInRequest& request);

// GET and POST /intervision/{group}/dates/{date}/attendance
web::Response show_intervision_attendance(accounts::SignedInRequest& request);
web::Response create_intervision_attendance(accounts::SignedInRequest& request);

} // namespace coaching
