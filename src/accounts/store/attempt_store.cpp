#include "accounts/store/attempt_store.hpp"

namespace accounts {

FailedAttempts
count_attempts(database::Connection& database, AttemptSubject const& subject, AttemptPeriod const& period)
{
    auto rows = database.query(
        R"sql(
            SELECT count(*), max(attempted_at) FROM sign_in_attempts
            WHERE counted_by = $1 AND subject_hash = $2 AND attempted_at BETWEEN $3 AND $4
        )sql",
        subject.counted_by,
        subject.hash,
        period.from,
        period.to
    );
    rows.next();
    return {.count = rows.small(0), .last = rows.optional_instant(1)};
}

AttemptId
insert_attempt(database::Connection& database, AttemptSubject const& subject, base::Instant attempted_at)
{
    return database.insert<AttemptId>(
        "INSERT INTO sign_in_attempts (counted_by, subject_hash, attempted_at) VALUES ($1, $2, $3)",
        subject.counted_by,
        subject.hash,
        attempted_at
    );
}

void delete_attempt(database::Connection& database, AttemptId id)
{
    database.execute("DELETE FROM sign_in_attempts WHERE id = $1", id);
}

void delete_attempts_of(database::Connection& database, AttemptSubject const& subject)
{
    database.execute(
        "DELETE FROM sign_in_attempts WHERE counted_by = $1 AND subject_hash = $2",
        subject.counted_by,
        subject.hash
    );
}

void delete_attempts_before(database::Connection& database, base::Instant moment)
{
    database.execute("DELETE FROM sign_in_attempts WHERE attempted_at < $1", moment);
}

bool is_known_browser(database::Connection& database, AccountId account, std::string_view browser_hash)
{
    return database
        .query(
            "SELECT id FROM known_browsers WHERE account_id = $1 AND browser_hash = $2", account, browser_hash
        )
        .next();
}

void remember_browser(
    database::Connection& database, AccountId account, std::string_view browser_hash, base::Instant now
)
{
    database.execute(
        R"sql(
            INSERT INTO known_browsers (account_id, browser_hash, signed_in_at) VALUES ($1, $2, $3)
            ON CONFLICT (account_id, browser_hash) DO UPDATE SET signed_in_at = excluded.signed_in_at
        )sql",
        account,
        browser_hash,
        now
    );
}

void forget_browsers_of(database::Connection& database, AccountId account)
{
    database.execute("DELETE FROM known_browsers WHERE account_id = $1", account);
}

void forget_browsers_unused_since(database::Connection& database, base::Instant moment)
{
    database.execute("DELETE FROM known_browsers WHERE signed_in_at < $1", moment);
}

} // namespace accounts
