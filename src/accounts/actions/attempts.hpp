// Counts attempts to sign in, before a password is looked at; see model/attempt_limit.hpp.
#pragma once

#include "accounts/model/account.hpp"
#include "accounts/store/attempt_store.hpp"

#include <chrono>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace accounts {

// A browser in which nobody signed in for so long is a strange one again.
inline constexpr auto browser_known_for = std::chrono::days{180};

// Where an attempt comes from.
struct Origin {
    std::string network; // "203.0.113.7", or "2001:db8:1:2::"; empty when it is not known
    std::string browser; // the token of its cookie; empty when it has none
};

// An attempt that is being checked: it counts as failed until it is forgotten.
struct Attempt {
    std::vector<AttemptSubject> subjects;
    std::vector<AttemptId> counted;
};

// Counts it, or says how long to wait when there were too many; a refused attempt does not count. `account`
// is the one of this e-mail address, null when there is none.
std::expected<Attempt, std::chrono::seconds> count_attempt(
    database::Connection& database,
    std::string_view email,
    Origin const& origin,
    Account const* account,
    base::Instant now
);

// It succeeded: earlier ones for the same account count no more, and the browser is known from now on. Others
// in the same network stay counted.
void forgive_attempts(
    database::Connection& database,
    Attempt const& attempt,
    Origin const& origin,
    AccountId account,
    base::Instant now
);

// After a new password, by mailed link: whoever guessed at this address counts no more, and no browser is
// known.
void begin_anew(database::Connection& database, std::string_view email, AccountId account);

} // namespace accounts
