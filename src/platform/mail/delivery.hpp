// Empties the outbox: each mail that is due is tried, and tried again later when the server does not take it.
#pragma once

#include "platform/mail/outbox.hpp"
#include "platform/mail/smtp.hpp"

#include <functional>
#include <optional>

namespace mail {

// Where a person gets mail now; nothing when she has no address (any more).
using AddressOf = std::function<std::optional<std::string>(database::Connection&, std::int64_t person)>;
using Send = std::function<DeliveryResult(Message const&, base::Instant now)>;

struct Postman {
    std::string from_name;
    std::string from_address;
    AddressOf address_of;
    Send send;
};

// The wait before the next attempt: 1, 2, 4 ... minutes, at most 6 hours. After 20 attempts (about three
// days) the mail is given up and stays in the outbox for a person to see.
std::optional<std::chrono::seconds> wait_before_attempt(int attempts_so_far);

// Tries what is due now; gives the number of mails that were sent.
int deliver_waiting_mails(database::Connection& database, Postman const& postman, base::Instant now);

} // namespace mail
