// Asks the clock about every volunteer of a location.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "agenda/model/day_list.hpp"

#include <vector>

namespace agenda {

// All that is due or to come, in no order.
std::vector<DueOfVolunteer> gather_volunteer_items(accounts::SignedInRequest& request);

} // namespace agenda
