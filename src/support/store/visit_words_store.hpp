// Short words of a coordinator about visits.
#pragma once

#include "accounts/model/occasion.hpp"
#include "platform/database/connection.hpp"
#include "support/model/visit_words.hpp"

#include <optional>

namespace support {

// False when this form was sent before.
bool insert_visit_words(
    database::Connection& database,
    matching::Match const& match,
    VisitWords const& words,
    accounts::Occasion const& occasion
);

// The last that was said of a match since this moment; nothing when nothing was.
std::optional<VisitWords>
find_last_words(database::Connection& database, matching::MatchId match, base::Instant since);

} // namespace support
