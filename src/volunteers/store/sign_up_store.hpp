// What people sent who signed up as a volunteer by themselves.
#pragma once

#include "platform/base/instant.hpp"
#include "platform/database/connection.hpp"
#include "volunteers/model/sign_up.hpp"
#include "volunteers/model/volunteer.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace volunteers {

// Two forms of one person, sent at one moment, come one after the other. Call inside a transaction.
void lock_sign_ups_at(database::Connection& database, people::LocationId location);

void insert_sign_up(
    database::Connection& database,
    Volunteer const& volunteer,
    SignUp const& sign_up,
    std::string const& submission_key,
    base::Instant now
);

bool has_sign_up(
    database::Connection& database, std::string_view submission_key, people::LocationId location
);

// The last she sent; nothing when a coordinator registered her.
std::optional<SignUp> find_last_sign_up(database::Connection& database, VolunteerId volunteer);

} // namespace volunteers
