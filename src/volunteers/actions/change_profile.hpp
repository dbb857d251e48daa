// Changes what is known of a volunteer: her contact details and her profile. What changed is kept, by whom
// and when.
#pragma once

#include "accounts/model/occasion.hpp"
#include "platform/database/connection.hpp"
#include "volunteers/actions/register_volunteer.hpp"
#include "volunteers/model/volunteer.hpp"

#include <expected>

namespace volunteers {

struct ChangeProfile {
    VolunteerId volunteer;
    int version;        // of the volunteer, as it was read
    int person_version; // of the person, as it was read
    VolunteerContact contact;
    VolunteerProfile profile;
};

enum class ProfileRefusal {
    changed_meanwhile, // a colleague was first; nothing is overwritten
    address_in_use,    // somebody else signs in with this e-mail address
    address_needed,    // she signs in with her e-mail address, so it cannot be empty
};

// Throws base::NotFound when the location has no such volunteer.
std::expected<void, ProfileRefusal>
change_profile(database::Connection& database, accounts::Occasion const& occasion, ChangeProfile const& wish);

} // namespace volunteers
