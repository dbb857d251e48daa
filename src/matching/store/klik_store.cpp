#include "matching/store/klik_store.hpp"

#include "accounts/model/mailed_link.hpp"

#include <fmt/format.h>

namespace matching {

namespace {

std::vector<RepeatedQuestion> read_questions(database::Rows rows)
{
    auto questions = std::vector<RepeatedQuestion>{};
    while (rows.next()) {
        auto const to_parent = rows.coded<accounts::LinkPurpose>(1) == accounts::LinkPurpose::parent_klik;
        questions.push_back(
            {.match = rows.id<MatchId>(0),
             .side = to_parent ? KlikSide::parent : KlikSide::volunteer,
             .first_mailed_at = rows.instant(2),
             .last_mailed_at = rows.instant(3)}
        );
    }
    return questions;
}

constexpr auto repeated_questions = R"sql(
    SELECT m.id, l.purpose, min(l.created_at), max(l.created_at)
    FROM matches m
    JOIN family_cases f ON f.id = m.family_case_id
    JOIN mailed_links l ON l.subject_id = m.id AND l.purpose IN ('parent_klik', 'volunteer_klik')
    WHERE {} = $1 AND m.over_on IS NULL AND f.over_on IS NULL
    GROUP BY m.id, l.purpose HAVING count(*) > 1 ORDER BY m.id, l.purpose
)sql";

} // namespace

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

std::vector<RepeatedQuestion>
list_repeated_questions(database::Connection& database, people::LocationId location)
{
    return read_questions(database.query(fmt::format(repeated_questions, "m.location_id"), location));
}

std::vector<RepeatedQuestion>
list_repeated_questions_of_case(database::Connection& database, programme::FamilyCaseId family_case)
{
    return read_questions(database.query(fmt::format(repeated_questions, "m.family_case_id"), family_case));
}

} // namespace matching
