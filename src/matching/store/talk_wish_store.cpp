#include "matching/store/talk_wish_store.hpp"

namespace matching {

bool insert_talk_wish(database::Connection& database, Match const& match, base::Date on)
{
    auto const inserted = database.execute(
        "INSERT INTO talk_wishes (match_id, location_id, asked_on) VALUES ($1, $2, $3) ON CONFLICT DO "
        "NOTHING",
        match.id,
        match.location,
        on
    );
    return inserted == 1;
}

std::optional<base::Date> find_talk_wish(database::Connection& database, MatchId match)
{
    auto rows = database.query("SELECT max(asked_on) FROM talk_wishes WHERE match_id = $1", match);
    rows.next();
    return rows.optional_date(0);
}

} // namespace matching
