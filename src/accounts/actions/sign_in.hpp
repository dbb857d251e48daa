// Signing in and out with e-mail address and password.
#pragma once

#include "accounts/actions/attempts.hpp"
#include "accounts/model/account.hpp"
#include "platform/database/connection.hpp"

#include <expected>
#include <string>

namespace accounts {

struct SignIn {
    std::string email;
    std::string password;
    Origin origin = {};
};

struct SignedIn {
    std::string session_token; // for the cookie
    Actor actor;
};

// One answer for an unknown address and a wrong password: nobody learns who has an account.
struct SignInRefusal {
    std::optional<std::chrono::seconds> wait; // too many attempts: the password was not looked at
};

std::expected<SignedIn, SignInRefusal>
sign_in(database::Connection& database, SignIn const& wish, SessionLimits const& limits, base::Instant now);

void sign_out(database::Connection& database, std::string_view session_token);

// The live session of a cookie. Remembers at most once a minute that it was seen.
std::optional<Session> find_live_session(
    database::Connection& database,
    std::string_view session_token,
    SessionLimits const& limits,
    base::Instant now
);

} // namespace accounts
