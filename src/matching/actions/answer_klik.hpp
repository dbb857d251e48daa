// Parent or volunteer says whether there is a klik: by her mailed link, or to the coordinator who records it.
// She may change her mind until support starts.
#pragma once

#include "accounts/model/occasion.hpp"
#include "matching/model/klik.hpp"
#include "matching/model/match.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/journey.hpp"

#include <expected>

namespace matching {

struct AnswerKlik {
    MatchId match;
    KlikSide side;
    GivenKlik given;
    base::Date on;
};

// The same answer given again is no mistake. Throws base::NotFound when the location has no such match.
std::expected<void, programme::JourneyRefusal>
answer_klik(database::Connection& database, accounts::Occasion const& occasion, AnswerKlik const& wish);

} // namespace matching
