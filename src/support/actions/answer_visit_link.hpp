// A volunteer answers a question about a visit by the link in her mail, without signing in. To look changes
// nothing; the answer uses the link up.
#pragma once

#include "accounts/model/mailed_link.hpp"
#include "accounts/model/occasion.hpp"
#include "matching/model/match.hpp"
#include "platform/database/connection.hpp"
#include "support/model/visit.hpp"
#include "support/model/visit_question.hpp"

#include <expected>
#include <string_view>
#include <variant>

namespace support {

// The question behind a link that works.
struct OpenAskedVisit {
    accounts::MailedLink link;
    AskedVisit question;
    matching::Match match;
};

// Who opens the link: the person who is signed in on this device, if any.
struct LinkBearer {
    std::string_view token;
    std::optional<people::PersonId> signed_in;
};

// Throws base::NotFound for a token nobody issued, or one issued for something else.
std::expected<OpenAskedVisit, VisitLinkRefusal>
open_visit_link(database::Connection& database, LinkBearer const& bearer, base::Instant now);

// `visit` tells whether it was and how long, or why not; the day is that of the question. The occasion is at
// the location of the question.
std::expected<void, std::variant<VisitLinkRefusal, VisitRefusal>> answer_visit_link(
    database::Connection& database, accounts::Occasion const& occasion, LinkBearer const& bearer, Visit visit
);

} // namespace support
