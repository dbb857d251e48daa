#include "accounts/store/session_store.hpp"

namespace accounts {

void insert_session(database::Connection& database, NewSession const& session)
{
    database.execute(
        R"sql(
            INSERT INTO sessions (token_hash, account_id, csrf_token, created_at, last_seen_at, expires_at)
            VALUES ($1, $2, $3, $4, $4, $5)
        )sql",
        session.token_hash,
        session.account,
        session.csrf_token,
        session.created_at,
        session.expires_at
    );
}

std::optional<Session> find_session(database::Connection& database, std::string_view token_hash)
{
    auto rows = database.query(
        R"sql(
            SELECT a.id, a.person_id, a.role, a.location_id, s.csrf_token, s.last_seen_at, s.expires_at
            FROM sessions s JOIN accounts a ON a.id = s.account_id
            WHERE s.token_hash = $1 AND a.closed_at IS NULL
        )sql",
        token_hash
    );
    if (!rows.next()) {
        return std::nullopt;
    }
    return Session{
        .actor =
            {.account = rows.id<AccountId>(0),
             .person = rows.id<people::PersonId>(1),
             .role = rows.coded<Role>(2),
             .location = rows.optional_id<people::LocationId>(3)},
        .csrf_token = rows.text(4),
        .last_seen_at = rows.instant(5),
        .expires_at = rows.instant(6),
    };
}

void touch_session(database::Connection& database, std::string_view token_hash, base::Instant now)
{
    database.execute("UPDATE sessions SET last_seen_at = $1 WHERE token_hash = $2", now, token_hash);
}

void delete_session(database::Connection& database, std::string_view token_hash)
{
    database.execute("DELETE FROM sessions WHERE token_hash = $1", token_hash);
}

void delete_sessions_of(database::Connection& database, AccountId account)
{
    database.execute("DELETE FROM sessions WHERE account_id = $1", account);
}

void delete_expired_sessions(database::Connection& database, base::Instant now)
{
    database.execute("DELETE FROM sessions WHERE expires_at <= $1", now);
}

} // namespace accounts
