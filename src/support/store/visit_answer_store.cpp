#include "support/store/visit_answer_store.hpp"

#include "platform/base/not_found.hpp"

namespace support {

namespace {

KeptAnswer read_kept_answer(database::Rows const& rows)
{
    return {
        .id = rows.id<VisitAnswerId>(0),
        .match = rows.id<matching::MatchId>(1),
        .answer =
            {.visit = {.visited_on = rows.date(2), .minutes = rows.optional_small(3), .reason = rows.text(4)},
             .given_at = rows.instant(5),
             .way = rows.coded<AnswerWay>(6)},
    };
}

std::vector<KeptAnswer> read_kept_answers(database::Rows rows)
{
    auto answers = std::vector<KeptAnswer>{};
    while (rows.next()) {
        answers.push_back(read_kept_answer(rows));
    }
    return answers;
}

} // namespace

void insert_visit_answer(
    database::Connection& database,
    matching::Match const& match,
    VisitAnswer const& answer,
    Arrival arrival,
    accounts::Occasion const& occasion
)
{
    auto const key = answer.device_key.empty() ? std::nullopt : std::optional{answer.device_key};
    database.execute(
        R"sql(
            INSERT INTO visit_answers
                (location_id, match_id, visited_on, happened, minutes, reason, given_at, received_at, given_by,
                 way, device_key, too_late)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        )sql",
        match.location,
        match.id,
        answer.visit.visited_on,
        answer.visit.happened(),
        answer.visit.minutes,
        answer.visit.reason,
        answer.given_at,
        occasion.now,
        occasion.by,
        answer.way,
        key,
        arrival == Arrival::too_late
    );
}

bool is_received(database::Connection& database, matching::MatchId match, std::string_view device_key)
{
    auto rows = database.query(
        "SELECT 1 FROM visit_answers WHERE match_id = $1 AND device_key = $2", match, device_key
    );
    return rows.next();
}

std::vector<KeptAnswer> list_visit_answers(database::Connection& database, matching::MatchId match, int most)
{
    return read_kept_answers(database.query(
        R"sql(
            SELECT id, match_id, visited_on, minutes, reason, given_at, way FROM visit_answers
            WHERE match_id = $1 AND too_late = FALSE ORDER BY given_at DESC, id DESC LIMIT $2
        )sql",
        match,
        most
    ));
}

std::vector<KeptAnswer> list_late_answers(database::Connection& database, people::LocationId location)
{
    return read_kept_answers(database.query(
        R"sql(
            SELECT id, match_id, visited_on, minutes, reason, given_at, way FROM visit_answers
            WHERE location_id = $1 AND too_late = TRUE AND settled_on IS NULL ORDER BY id
        )sql",
        location
    ));
}

KeptAnswer load_late_answer(database::Connection& database, VisitAnswerId id, people::LocationId location)
{
    auto rows = database.query(
        R"sql(
            SELECT id, match_id, visited_on, minutes, reason, given_at, way FROM visit_answers
            WHERE id = $1 AND location_id = $2 AND too_late = TRUE AND settled_on IS NULL
        )sql",
        id,
        location
    );
    return rows.next() ? read_kept_answer(rows)
                       : throw base::NotFound{"late answer " + std::to_string(id.value())};
}

void settle_late_answer(database::Connection& database, VisitAnswerId id, accounts::Occasion const& occasion)
{
    database.execute(
        "UPDATE visit_answers SET settled_on = $1, settled_by = $2 WHERE id = $3",
        occasion.today,
        occasion.by,
        id
    );
}

} // namespace support
