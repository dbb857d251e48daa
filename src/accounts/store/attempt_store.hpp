// Attempts to sign in, and the browsers in which it succeeded.
#pragma once

#include "accounts/model/actor.hpp"
#include "accounts/model/attempt_limit.hpp"
#include "platform/database/connection.hpp"

#include <string>

namespace accounts {

struct AttemptSubject {
    CountedBy counted_by;
    std::string hash;
};

struct AttemptPeriod {
    base::Instant from;
    base::Instant to;
};

using AttemptId = base::Id<struct AttemptTag>;

// Those in this period.
FailedAttempts
count_attempts(database::Connection& database, AttemptSubject const& subject, AttemptPeriod const& period);

AttemptId
insert_attempt(database::Connection& database, AttemptSubject const& subject, base::Instant attempted_at);

void delete_attempt(database::Connection& database, AttemptId id);
void delete_attempts_of(database::Connection& database, AttemptSubject const& subject);
void delete_attempts_before(database::Connection& database, base::Instant moment);

bool is_known_browser(database::Connection& database, AccountId account, std::string_view browser_hash);
void remember_browser(
    database::Connection& database, AccountId account, std::string_view browser_hash, base::Instant now
);
void forget_browsers_of(database::Connection& database, AccountId account);

// Of any account: browsers in which nobody signed in since.
void forget_browsers_unused_since(database::Connection& database, base::Instant moment);

} // namespace accounts
