// Somebody signs up as a volunteer: a person, her profile, and the first dated fact.
#pragma once

#include "accounts/model/occasion.hpp"
#include "platform/database/connection.hpp"
#include "volunteers/model/pipeline.hpp"
#include "volunteers/model/volunteer.hpp"

#include <expected>
#include <string>

namespace volunteers {

// Her name and how to reach her; kept in people.
struct VolunteerContact {
    std::string first_name;
    std::string last_name;
    std::optional<people::EmailAddress> email;
    std::optional<people::PhoneNumber> phone;
    text::Language language; // of mails
};

struct RegisterVolunteer {
    VolunteerContact contact;
    VolunteerProfile profile;
    base::Date registered_on;
    std::string submission_key; // the same form sent again gives the same volunteer
};

// Refused when the day lies in the future.
std::expected<VolunteerId, VolunteerRefusal> register_volunteer(
    database::Connection& database, accounts::Occasion const& occasion, RegisterVolunteer const& wish
);

} // namespace volunteers
