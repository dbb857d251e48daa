// Somebody signs up as a volunteer by herself, on the page of a location.
#pragma once

#include "accounts/model/occasion.hpp"
#include "platform/database/connection.hpp"
#include "volunteers/actions/register_volunteer.hpp"
#include "volunteers/model/sign_up.hpp"

#include <chrono>
#include <expected>
#include <string>

namespace volunteers {

struct SignUpAsVolunteer {
    VolunteerContact contact; // always with an e-mail address
    std::string postcode;
    std::string heard_from; // a code of the programme; empty when she did not say
    SignUp sign_up;
    std::string submission_key; // the same form sent again counts once
    std::string network;        // where it came from, to tell misuse; empty when it is not known
};

// She gets a letter, and the coordinator a step with a deadline. Whoever has this e-mail address at this
// location already stays one volunteer, and the sender is not told; one who had left is to be called again.
// After too many in an hour: how long to wait.
std::expected<void, std::chrono::seconds> sign_up_as_volunteer(
    database::Connection& database, accounts::Occasion const& occasion, SignUpAsVolunteer const& wish
);

} // namespace volunteers
