// The log of answers about visits.
#pragma once

#include "accounts/model/occasion.hpp"
#include "platform/database/connection.hpp"
#include "support/model/visit_answer.hpp"

#include <vector>

namespace support {

// Whether it came in time, or after the match had ended.
enum class Arrival { in_time, too_late };

void insert_visit_answer(
    database::Connection& database,
    matching::Match const& match,
    VisitAnswer const& answer,
    Arrival arrival,
    accounts::Occasion const& occasion
);

// Whether the device sent this before. An empty key was never sent.
bool is_received(database::Connection& database, matching::MatchId match, std::string_view device_key);

// An answer as the coordinator reads it back.
struct KeptAnswer {
    VisitAnswerId id;
    matching::MatchId match;
    VisitAnswer answer;
};

// What was told of a match in time, newest first, at most so many.
std::vector<KeptAnswer> list_visit_answers(database::Connection& database, matching::MatchId match, int most);

// What came in after the end of its match, and waits for the coordinator. Oldest first.
std::vector<KeptAnswer> list_late_answers(database::Connection& database, people::LocationId location);

// Throws base::NotFound when the location has none such that waits.
KeptAnswer load_late_answer(database::Connection& database, VisitAnswerId id, people::LocationId location);

void settle_late_answer(database::Connection& database, VisitAnswerId id, accounts::Occasion const& occasion);

} // namespace support
