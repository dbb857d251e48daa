// Questions by mail about visits, and to whom the next are due.
#pragma once

#include "platform/database/connection.hpp"
#include "support/model/visit_question.hpp"

#include <optional>

namespace support {

// Nothing when this was asked before.
std::optional<AskedVisitId> insert_visit_question(
    database::Connection& database, matching::Match const& match, base::Date visited_on, base::Instant now
);

// Throws base::NotFound when there is no such question.
AskedVisit load_visit_question(database::Connection& database, AskedVisitId id);

} // namespace support
