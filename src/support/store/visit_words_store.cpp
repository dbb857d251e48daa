#include "support/store/visit_words_store.hpp"

namespace support {

bool insert_visit_words(
    database::Connection& database,
    matching::Match const& match,
    VisitWords const& words,
    accounts::Occasion const& occasion
)
{
    auto const inserted = database.execute(
        R"sql(
            INSERT INTO visit_words (location_id, match_id, visited_on, words, said_by, said_at, form_key)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (match_id, form_key) DO NOTHING
        )sql",
        match.location,
        match.id,
        words.visited_on,
        words.words,
        occasion.by,
        occasion.now,
        words.form_key
    );
    return inserted == 1;
}

std::optional<VisitWords>
find_last_words(database::Connection& database, matching::MatchId match, base::Instant since)
{
    auto rows = database.query(
        R"sql(
            SELECT visited_on, words FROM visit_words
            WHERE match_id = $1 AND said_at >= $2 ORDER BY id DESC LIMIT 1
        )sql",
        match,
        since
    );
    return rows.next() ? std::optional{VisitWords{.visited_on = rows.date(0), .words = rows.text(1)}}
                       : std::nullopt;
}

} // namespace support
