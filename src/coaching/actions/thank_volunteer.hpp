// A coordinator thanks a volunteer in her own words. They are mailed when she has an address, and stand on
// her own page.
#pragma once

#include "accounts/model/occasion.hpp"
#include "coaching/model/talk.hpp"
#include "platform/database/connection.hpp"

namespace coaching {

struct ThankVolunteer {
    VolunteerId volunteer;
    std::string words; // not empty
    std::string submission_key;
};

// The same form sent twice thanks once. Throws base::NotFound when the location has no such volunteer.
void thank_volunteer(
    database::Connection& database, accounts::Occasion const& occasion, ThankVolunteer const& wish
);

} // namespace coaching
