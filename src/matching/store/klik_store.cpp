#include "matching/store/klik_store.hpp"

namespace matching {

void insert_klik(
    database::Connection& database,
    Match const& match,
    KlikSide side,
    GivenKlik const& klik,
    accounts::Occasion const& occasion
)
{
    database.execute(
        R"sql(
            INSERT INTO klik_answers
                (location_id, match_id, side, answer, reason, remark, answered_at, recorded_by)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        )sql",
        match.location,
        match.id,
        side,
        klik.answer,
        klik.reason,
        klik.remark,
        occasion.now,
        occasion.by
    );
}

std::optional<GivenKlik> find_klik(database::Connection& database, MatchId match, KlikSide side)
{
    auto rows = database.query(
        R"sql(
            SELECT answer, reason, remark FROM klik_answers
            WHERE match_id = $1 AND side = $2 ORDER BY id DESC LIMIT 1
        )sql",
        match,
        side
    );
    if (!rows.next()) {
        return std::nullopt;
    }
    return GivenKlik{.answer = rows.coded<KlikAnswer>(0), .reason = rows.text(1), .remark = rows.text(2)};
}

} // namespace matching
