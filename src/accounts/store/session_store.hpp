#pragma once

#include "accounts/model/account.hpp"
#include "platform/database/connection.hpp"

namespace accounts {

struct NewSession {
    AccountId account;
    std::string token_hash;
    std::string csrf_token;
    base::Instant created_at;
    base::Instant expires_at;
};

void insert_session(database::Connection& database, NewSession const& session);

// The session whose cookie has this hash; nothing when there is none or its account was closed.
std::optional<Session> find_session(database::Connection& database, std::string_view token_hash);

void touch_session(database::Connection& database, std::string_view token_hash, base::Instant now);
void delete_session(database::Connection& database, std::string_view token_hash);

// After a new password: whoever was signed in elsewhere is so no more.
void delete_sessions_of(database::Connection& database, AccountId account);

void delete_expired_sessions(database::Connection& database, base::Instant now);

} // namespace accounts
