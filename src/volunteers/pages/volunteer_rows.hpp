// The volunteers of a location as lists and the board show them.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "volunteers/pages/volunteer_views.hpp"

#include <vector>

namespace volunteers {

// By name.
std::vector<VolunteerRow>
list_volunteer_rows(accounts::SignedInRequest& request, std::vector<MatchOfVolunteer> const& matches);

} // namespace volunteers
