// Gives one mail to a mail server.
#pragma once

#include "platform/mail/message.hpp"

#include <chrono>
#include <string>

namespace mail {

enum class Security { none, starttls, tls };

struct SmtpSettings {
    std::string host;
    int port;
    std::string user; // empty: no sign-in
    std::string password;
    Security security;
    std::chrono::seconds time_limit{20
    }; // for the whole conversation: a server that hangs holds up nobody for longer
};

enum class Delivery {
    accepted,  // the server took the mail
    try_again, // no connection, time ran out, or the server said "later" (4xx)
    refused,   // the server will never take it (5xx)
};

struct DeliveryResult {
    Delivery delivery;
    std::string problem; // what the server or the network said; no address
};

DeliveryResult send(SmtpSettings const& settings, Message const& message, base::Instant now);

} // namespace mail
