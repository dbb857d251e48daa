// A referrer whose link is too old asks new ones by e-mail.
#pragma once

#include "intake/actions/follow_letter.hpp"
#include "people/model/contact.hpp"
#include "platform/database/connection.hpp"

#include <chrono>
#include <expected>
#include <string>

namespace intake {

struct AskFollowLinks {
    people::EmailAddress email;
    std::string network; // from which it came; empty when it is not known
    base::Date today;
};

// Mails links for all that this address may still follow, the newest twenty at most; nothing goes out when
// there is none. Who asked cannot tell which it was. Gives how long to wait after asking too often.
std::expected<void, std::chrono::seconds>
ask_follow_links(database::Connection& database, LetterDesk const& desk, AskFollowLinks const& wish);

} // namespace intake
