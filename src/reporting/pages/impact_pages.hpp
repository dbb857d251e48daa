// The calculator of cost and impact, and the same on paper.
#pragma once

#include "accounts/pages/page_request.hpp"

namespace reporting {

web::Response show_impact(accounts::SignedInRequest& request);
web::Response show_impact_sheet(accounts::SignedInRequest& request);

} // namespace reporting
