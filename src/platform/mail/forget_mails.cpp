#include "platform/mail/forget_mails.hpp"

namespace mail {

void forget_mails_to(database::Connection& database, std::int64_t person, base::Instant now)
{
    database.execute(
        R"sql(
            UPDATE outbox_mails
            SET given_up_at = $1, next_attempt_at = NULL, last_problem = 'taken back'
            WHERE person_id = $2 AND next_attempt_at IS NOT NULL
        )sql",
        now,
        person
    );
    database.execute("UPDATE outbox_mails SET subject = '', body = '' WHERE person_id = $1", person);
}

} // namespace mail
