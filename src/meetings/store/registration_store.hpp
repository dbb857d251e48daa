// Who registered for a date of a meeting.
#pragma once

#include "meetings/model/registration.hpp"
#include "platform/database/connection.hpp"

#include <map>
#include <string_view>

namespace meetings {

// One date of one meeting.
struct DateKey {
    MeetingId meeting;
    base::Date planned_on;

    friend auto operator<=>(DateKey const&, DateKey const&) = default;
};

struct NewRegistration {
    DateKey date;
    LocationId location;
    people::PersonId person;
    int children;
    std::string token_hash; // of the mailed link with which she withdraws
    std::string submission_key;
};

RegistrationId
insert_registration(database::Connection& database, NewRegistration const& registration, base::Instant now);

std::optional<RegistrationId>
find_registration_by_submission(database::Connection& database, std::string_view submission_key);

// Withdrawn or not.
std::optional<Registration>
find_registration_by_token(database::Connection& database, std::string_view token_hash);

// Her registration for this date, unless it was withdrawn.
std::optional<Registration>
find_registration_of(database::Connection& database, DateKey const& date, people::PersonId person);

// Those for a date that were not withdrawn, in order of coming in.
std::vector<Registration> list_registrations(database::Connection& database, DateKey const& date);

int count_registrations(database::Connection& database, DateKey const& date);

// How many families come, for each date of a location for which somebody registered.
std::map<DateKey, int> count_registrations_at(database::Connection& database, LocationId location);

void set_children(database::Connection& database, RegistrationId registration, int children);

void withdraw_registration(database::Connection& database, RegistrationId registration, base::Instant now);

} // namespace meetings
