// An account: a sign-in with a role at a location. A person has at most one.
#pragma once

#include "accounts/model/actor.hpp"
#include "platform/base/instant.hpp"

#include <chrono>
#include <string>

namespace accounts {

struct Account {
    Actor actor;
    std::string password_hash; // empty until the person chose a password
};

// A browser that signed in. Its cookie holds the token; the database a hash of it.
struct Session {
    Actor actor;
    std::string csrf_token;
    base::Instant last_seen_at;
    base::Instant expires_at;
};

// How long a session lives without a request, and how long at most.
struct SessionLimits {
    std::chrono::seconds idle;
    std::chrono::seconds longest;
};

bool is_live(Session const& session, SessionLimits const& limits, base::Instant now);

// Whether a password is long enough to be kept: at least 12 characters (ASVS 5.0, 6.2.1 asks 8; a sentence is
// easy to remember), at most 128. No rules about signs and capitals.
bool is_acceptable_password(std::string_view password);

} // namespace accounts
