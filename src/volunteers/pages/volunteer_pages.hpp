// The pages of staff about volunteers. All of them are about volunteers of their own location.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "volunteers/pages/volunteer_views.hpp"

#include <vector>

namespace volunteers {

// GET /volunteers?state=, the list; those who were matched come from outside
web::Response
show_volunteers(accounts::SignedInRequest& request, std::vector<MatchOfVolunteer> const& matches);

// GET /volunteers/board
web::Response
show_volunteer_board(accounts::SignedInRequest& request, std::vector<MatchOfVolunteer> const& matches);

// GET /volunteers/numbers
web::Response
show_volunteer_numbers(accounts::SignedInRequest& request, std::vector<MatchOfVolunteer> const& matches);

// GET /volunteers/new, POST /volunteers
web::Response show_new_volunteer(accounts::SignedInRequest& request);
web::Response create_volunteer(accounts::SignedInRequest& request);

// GET /volunteers/{volunteer}
// Her families come from outside: which they are is known later in the journey.
using FamiliesOf = std::vector<FamilyLink> (*)(accounts::SignedInRequest&, VolunteerId);
web::Response show_volunteer(accounts::SignedInRequest& request, FamiliesOf families_of);

// The same page, with why something could not be done (422).
web::Response show_volunteer_again(
    accounts::SignedInRequest& request, VolunteerId id, FamiliesOf families_of, std::string why
);

// GET and POST /volunteers/{volunteer}/profile
web::Response show_volunteer_profile(accounts::SignedInRequest& request);
web::Response update_volunteer_profile(accounts::SignedInRequest& request);

// GET (?step= for the form of one step) and POST /volunteers/{volunteer}/steps
web::Response show_volunteer_steps(accounts::SignedInRequest& request);
web::Response create_volunteer_step(accounts::SignedInRequest& request);

// POST /volunteers/{volunteer}/invitation
web::Response create_volunteer_invitation(accounts::SignedInRequest& request, FamiliesOf families_of);

} // namespace volunteers
