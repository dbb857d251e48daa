// A parent registers for one date of a meeting, and withdraws. Nobody learns who else comes.
#pragma once

#include "accounts/model/occasion.hpp"
#include "meetings/model/meeting_refusal.hpp"
#include "meetings/model/registration.hpp"
#include "people/model/contact.hpp"
#include "platform/database/connection.hpp"

#include <expected>
#include <string>

namespace meetings {

struct RegisterForMeeting {
    MeetingId meeting;
    base::Date planned_on; // names the date
    std::string first_name;
    std::optional<people::EmailAddress> email = {}; // with it she gets a letter; one of both is there
    std::optional<people::PhoneNumber> phone = {};
    int children;
    text::Language language;    // of the letter
    std::string submission_key; // the same form sent again is one registration
};

// There are never more registrations than places, also when two come at one moment. Who registers again for
// the same date changes the number of children. Throws base::NotFound when there is no such date.
std::expected<RegistrationId, MeetingRefusal> register_for_meeting(
    database::Connection& database, accounts::Occasion const& occasion, RegisterForMeeting const& wish
);

// By the mailed link, or by the coordinator for a parent who phones. Once more does nothing.
void withdraw_from_meeting(
    database::Connection& database, accounts::Occasion const& occasion, RegistrationId registration
);

} // namespace meetings
