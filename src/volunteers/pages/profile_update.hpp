// Changing a profile from a form: the same for a coordinator and for the volunteer herself.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "volunteers/pages/volunteer_views.hpp"

namespace volunteers {

// The form as the profile stands. Throws base::NotFound when the location has no such volunteer.
ProfilePage open_profile_page(accounts::SignedInRequest& request, VolunteerId id);

// A volunteer does not change the address with which she signs in: a mistake would lock her out.
enum class ProfileEditor { coordinator, herself };

// False when something is wrong: the errors are in the form.
bool update_profile_from(accounts::SignedInRequest& request, ProfilePage& page, ProfileEditor editor);

} // namespace volunteers
