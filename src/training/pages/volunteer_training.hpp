// What one volunteer did of the course and what is to come, for her coordinator and for herself.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "training/pages/course_view.hpp"

namespace training {

// Throws base::NotFound when the location has no such volunteer.
VolunteerTrainingPage load_volunteer_training(accounts::SignedInRequest& request, volunteers::VolunteerId id);

} // namespace training
