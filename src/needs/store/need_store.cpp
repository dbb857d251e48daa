#include "needs/store/need_store.hpp"

#include <algorithm>

namespace needs {

namespace {

// The columns after `first`: moment, scored_by, scored_on, score, and whether nobody recorded it.
Score score_in(database::Rows& rows, int first)
{
    return {
        .moment = rows.coded<Moment>(first),
        .scored_by = rows.coded<ScoredBy>(first + 1),
        .scored_on = rows.date(first + 2),
        .score = rows.small(first + 3),
        .own = rows.boolean(first + 4),
    };
}

} // namespace

NeedId save_need(database::Connection& database, NewNeed const& need)
{
    return database.insert<NeedId>(
        R"sql(
            INSERT INTO needs (location_id, family_case_id, category, words, chosen_on)
            VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (family_case_id, category) DO UPDATE SET words = excluded.words, dropped_on = NULL
        )sql",
        need.location,
        need.family_case,
        need.category,
        need.words,
        need.chosen_on
    );
}

void drop_need(database::Connection& database, NeedId need, base::Date day)
{
    database.execute("UPDATE needs SET dropped_on = $1 WHERE id = $2", day, need);
}

void save_score(database::Connection& database, NewScore const& score)
{
    database.execute(
        R"sql(
            INSERT INTO scores
                (location_id, family_case_id, need_id, moment, scored_by, scored_on, score, recorded_by)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT (need_id, moment, scored_on) DO UPDATE
            SET score = excluded.score, scored_by = excluded.scored_by, recorded_by = excluded.recorded_by
        )sql",
        score.location,
        score.family_case,
        score.need,
        score.score.moment,
        score.score.scored_by,
        score.score.scored_on,
        score.score.score,
        score.recorded_by
    );
}

void replace_score(database::Connection& database, NeedId need, Score const& score, base::Date on)
{
    database.execute(
        R"sql(
            INSERT INTO replaced_scores
                (location_id, family_case_id, need_id, moment, scored_by, scored_on, score, recorded_by, replaced_on)
            SELECT location_id, family_case_id, need_id, moment, scored_by, scored_on, score, recorded_by, $4
            FROM scores WHERE need_id = $1 AND moment = $2 AND scored_on = $3
        )sql",
        need,
        score.moment,
        score.scored_on,
        on
    );
    database.execute(
        "DELETE FROM scores WHERE need_id = $1 AND moment = $2 AND scored_on = $3",
        need,
        score.moment,
        score.scored_on
    );
}

void insert_replaced_score(database::Connection& database, NewScore const& score, base::Date on)
{
    database.execute(
        R"sql(
            INSERT INTO replaced_scores
                (location_id, family_case_id, need_id, moment, scored_by, scored_on, score, recorded_by, replaced_on)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        )sql",
        score.location,
        score.family_case,
        score.need,
        score.score.moment,
        score.score.scored_by,
        score.score.scored_on,
        score.score.score,
        score.recorded_by,
        on
    );
}

std::vector<ReplacedScore>
list_replaced_scores(database::Connection& database, programme::FamilyCaseId family_case)
{
    auto replaced = std::vector<ReplacedScore>{};
    auto rows = database.query(
        R"sql(
            SELECT need_id, moment, scored_by, scored_on, score, recorded_by IS NULL, replaced_on
            FROM replaced_scores WHERE family_case_id = $1 ORDER BY scored_on, id
        )sql",
        family_case
    );
    while (rows.next()) {
        replaced.push_back(
            {.need = rows.id<NeedId>(0), .score = score_in(rows, 1), .replaced_on = rows.date(6)}
        );
    }
    return replaced;
}

std::vector<Score> list_scores(database::Connection& database, NeedId need)
{
    auto scores = std::vector<Score>{};
    auto rows = database.query(
        R"sql(
            SELECT moment, scored_by, scored_on, score, recorded_by IS NULL
            FROM scores WHERE need_id = $1 ORDER BY scored_on, id
        )sql",
        need
    );
    while (rows.next()) {
        scores.push_back(score_in(rows, 0));
    }
    return scores;
}

std::vector<Need> list_needs(database::Connection& database, programme::FamilyCaseId family_case)
{
    auto needs = std::vector<Need>{};
    auto rows = database.query(
        "SELECT id, category, words, chosen_on, dropped_on FROM needs WHERE family_case_id = $1 ORDER BY id",
        family_case
    );
    while (rows.next()) {
        needs.push_back(
            {.id = rows.id<NeedId>(0),
             .category = rows.text(1),
             .words = rows.text(2),
             .chosen_on = rows.date(3),
             .dropped_on = rows.optional_date(4),
             .scores = {}}
        );
    }

    auto scores = database.query(
        R"sql(
            SELECT need_id, moment, scored_by, scored_on, score, recorded_by IS NULL
            FROM scores WHERE family_case_id = $1 ORDER BY scored_on, id
        )sql",
        family_case
    );
    while (scores.next()) {
        auto const need = std::ranges::find(needs, scores.id<NeedId>(0), &Need::id);
        if (need != needs.end()) {
            need->scores.push_back(score_in(scores, 1));
        }
    }
    return needs;
}

std::vector<Need> list_current_needs(database::Connection& database, programme::FamilyCaseId family_case)
{
    auto needs = list_needs(database, family_case);
    std::erase_if(needs, [](Need const& need) { return !is_current(need); });
    return needs;
}

} // namespace needs
