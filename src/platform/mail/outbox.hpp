// The outbox: mail is written in the same transaction as the fact it tells, and sent by a worker afterwards.
// So a mail is never lost and never tells what did not happen.
#pragma once

#include "platform/base/id.hpp"
#include "platform/base/instant.hpp"
#include "platform/database/connection.hpp"

#include <string>
#include <vector>

namespace mail {

using OutboxMailId = base::Id<struct OutboxMailTag>;

// The address is not here: it is looked up when the mail leaves, and stays in one place.
struct Letter {
    std::int64_t person;
    std::string subject;
    std::string body; // plain text, UTF-8
};

// Call inside the transaction of the fact.
OutboxMailId put_in_outbox(database::Connection& database, Letter const& letter, base::Instant now);

// What the worker needs of a mail that is due.
struct WaitingMail {
    OutboxMailId id;
    std::string message_id; // the same at every attempt: a mail server or reader can drop a second copy
    std::int64_t person;
    std::string subject;
    std::string body;
    int attempts;
};

std::vector<WaitingMail> list_waiting_mails(database::Connection& database, base::Instant now, int most);

// Takes the mail for one attempt: no other worker tries it before `next_attempt`. False when another has it.
bool take_for_attempt(
    database::Connection& database, WaitingMail const& mail, base::Instant now, base::Instant next_attempt
);

// Empties subject and body: what was sent is with the receiver.
void mark_sent(database::Connection& database, OutboxMailId id, base::Instant now);

void mark_failed(
    database::Connection& database, OutboxMailId id, std::string_view problem, base::Instant next_attempt
);
void mark_given_up(
    database::Connection& database, OutboxMailId id, std::string_view problem, base::Instant now
);

// For a mail that must not leave after all. False when it left already, or was given up.
bool take_back(database::Connection& database, OutboxMailId id, base::Instant now);

// Everything that waits counts as sent on the day it was written, and never leaves. For a demo only, which
// plays a past in which the letters arrived long ago.
void settle_waiting_mails(database::Connection& database);

// Proof of sending: when it left, or nothing while it waits.
std::optional<base::Instant> sent_at(database::Connection& database, OutboxMailId id);

// Also those that were sent: for a person who is erased.
void delete_mails_to(database::Connection& database, std::int64_t person);

} // namespace mail
