#include "support/store/visit_question_store.hpp"

#include "platform/base/not_found.hpp"

namespace support {

std::optional<AskedVisitId> insert_visit_question(
    database::Connection& database, matching::Match const& match, base::Date visited_on, base::Instant now
)
{
    auto asked = database.query(
        "SELECT 1 FROM visit_questions WHERE match_id = $1 AND visited_on = $2", match.id, visited_on
    );
    if (asked.next()) {
        return std::nullopt;
    }
    return database.insert<AskedVisitId>(
        "INSERT INTO visit_questions (location_id, match_id, visited_on, asked_at) VALUES ($1, $2, $3, $4)",
        match.location,
        match.id,
        visited_on,
        now
    );
}

AskedVisit load_visit_question(database::Connection& database, AskedVisitId id)
{
    auto rows =
        database.query("SELECT id, location_id, match_id, visited_on FROM visit_questions WHERE id = $1", id);
    if (!rows.next()) {
        throw base::NotFound{"visit question " + std::to_string(id.value())};
    }
    return {
        .id = rows.id<AskedVisitId>(0),
        .location = rows.id<people::LocationId>(1),
        .match = rows.id<matching::MatchId>(2),
        .visited_on = rows.date(3),
    };
}

} // namespace support
