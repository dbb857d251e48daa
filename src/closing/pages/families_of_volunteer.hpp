// The families of a volunteer: to whom she comes, and to whom she is proposed.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "closing/pages/stop_page.hpp"
#include "volunteers/pages/volunteer_views.hpp"

#include <vector>

namespace closing {

std::vector<FamilyOfVolunteer>
families_of_volunteer(accounts::SignedInRequest& request, volunteers::VolunteerId id);

// As her page names them.
std::vector<volunteers::FamilyLink>
links_to_families(accounts::SignedInRequest& request, volunteers::VolunteerId id);

} // namespace closing
