// The coordinator thanks a volunteer for a visit, or answers: by mail, and on her screen.
#pragma once

#include "accounts/model/occasion.hpp"
#include "platform/database/connection.hpp"
#include "support/model/visit_words.hpp"

namespace support {

// Sent twice is said once. Throws base::NotFound when the location has no such match, or nothing was told of
// a visit on that day.
void say_words(
    database::Connection& database,
    accounts::Occasion const& occasion,
    matching::MatchId match,
    VisitWords const& words
);

} // namespace support
