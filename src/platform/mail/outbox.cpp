#include "platform/mail/outbox.hpp"

#include "platform/crypto/crypto.hpp"

namespace mail {

OutboxMailId put_in_outbox(database::Connection& database, Letter const& letter, base::Instant now)
{
    return database.insert<OutboxMailId>(
        R"sql(
            INSERT INTO outbox_mails (message_id, person_id, subject, body, created_at, next_attempt_at)
            VALUES ($1, $2, $3, $4, $5, $5)
        )sql",
        crypto::random_token(),
        letter.person,
        letter.subject,
        letter.body,
        now
    );
}

std::vector<WaitingMail> list_waiting_mails(database::Connection& database, base::Instant now, int most)
{
    auto mails = std::vector<WaitingMail>{};
    auto rows = database.query(
        R"sql(
            SELECT id, message_id, person_id, subject, body, attempts
            FROM outbox_mails WHERE next_attempt_at <= $1 ORDER BY next_attempt_at, id LIMIT $2
        )sql",
        now,
        most
    );
    while (rows.next()) {
        mails.push_back(
            {.id = rows.id<OutboxMailId>(0),
             .message_id = rows.text(1),
             .person = rows.integer(2),
             .subject = rows.text(3),
             .body = rows.text(4),
             .attempts = rows.small(5)}
        );
    }
    return mails;
}

bool take_for_attempt(
    database::Connection& database, WaitingMail const& mail, base::Instant now, base::Instant next_attempt
)
{
    auto const changed = database.execute(
        R"sql(
            UPDATE outbox_mails SET attempts = attempts + 1, next_attempt_at = $1
            WHERE id = $2 AND attempts = $3 AND next_attempt_at <= $4
        )sql",
        next_attempt,
        mail.id,
        mail.attempts,
        now
    );
    return changed == 1;
}

void mark_sent(database::Connection& database, OutboxMailId id, base::Instant now)
{
    database.execute(
        R"sql(
            UPDATE outbox_mails
            SET sent_at = $1, next_attempt_at = NULL, subject = '', body = '', last_problem = ''
            WHERE id = $2
        )sql",
        now,
        id
    );
}

void mark_failed(
    database::Connection& database, OutboxMailId id, std::string_view problem, base::Instant next_attempt
)
{
    database.execute(
        "UPDATE outbox_mails SET last_problem = $1, next_attempt_at = $2 WHERE id = $3",
        problem,
        next_attempt,
        id
    );
}

void mark_given_up(
    database::Connection& database, OutboxMailId id, std::string_view problem, base::Instant now
)
{
    database.execute(
        "UPDATE outbox_mails SET last_problem = $1, next_attempt_at = NULL, given_up_at = $2 WHERE id = $3",
        problem,
        now,
        id
    );
}

bool take_back(database::Connection& database, OutboxMailId id, base::Instant now)
{
    auto const changed = database.execute(
        R"sql(
            UPDATE outbox_mails
            SET given_up_at = $1, next_attempt_at = NULL, subject = '', body = '', last_problem = 'taken back'
            WHERE id = $2 AND next_attempt_at IS NOT NULL
        )sql",
        now,
        id
    );
    return changed == 1;
}

void settle_waiting_mails(database::Connection& database)
{
    database.execute(
        R"sql(
            UPDATE outbox_mails
            SET sent_at = created_at, next_attempt_at = NULL, subject = '', body = '', last_problem = ''
            WHERE next_attempt_at IS NOT NULL
        )sql"
    );
}

std::optional<base::Instant> sent_at(database::Connection& database, OutboxMailId id)
{
    auto rows = database.query("SELECT sent_at FROM outbox_mails WHERE id = $1", id);
    return rows.next() ? rows.optional_instant(0) : std::nullopt;
}

void delete_mails_to(database::Connection& database, std::int64_t person)
{
    database.execute("DELETE FROM outbox_mails WHERE person_id = $1", person);
}

} // namespace mail
