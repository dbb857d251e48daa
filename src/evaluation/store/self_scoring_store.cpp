#include "evaluation/store/self_scoring_store.hpp"

#include "platform/base/not_found.hpp"

namespace evaluation {

namespace {

SelfScoring scoring_in(database::Rows const& rows)
{
    auto const mark = rows.optional_small(10);
    return {
        .id = rows.id<SelfScoringId>(0),
        .location = rows.id<people::LocationId>(1),
        .family_case = rows.id<programme::FamilyCaseId>(2),
        .moment = rows.coded<needs::Moment>(3),
        .way = rows.coded<ScoringWay>(4),
        .asked_by = rows.id<accounts::AccountId>(5),
        .asked_on = rows.date(6),
        .expires_at = rows.instant(7),
        .next_screen = rows.text(8),
        .sent_on = rows.optional_date(9),
        .judgement = mark ? std::optional{Judgement{.mark = *mark, .word = rows.text(11)}} : std::nullopt,
        .withdrawn_on = rows.optional_date(12),
        .seen_on = rows.optional_date(13),
    };
}

std::vector<SelfScoring> all_in(database::Rows rows)
{
    auto scorings = std::vector<SelfScoring>{};
    while (rows.next()) {
        scorings.push_back(scoring_in(rows));
    }
    return scorings;
}

} // namespace

SelfScoringId insert_self_scoring(database::Connection& database, NewSelfScoring const& scoring)
{
    return database.insert<SelfScoringId>(
        R"sql(
            INSERT INTO self_scorings
                (location_id, family_case_id, moment, way, asked_by, asked_on, expires_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
        )sql",
        scoring.location,
        scoring.family_case,
        scoring.moment,
        scoring.way,
        scoring.asked_by,
        scoring.asked_on,
        scoring.expires_at
    );
}

SelfScoring load_self_scoring(database::Connection& database, SelfScoringId id, people::LocationId location)
{
    auto rows = database.query(
        R"sql(
            SELECT id, location_id, family_case_id, moment, way, asked_by, asked_on, expires_at, next_screen,
                   sent_on, mark, word, withdrawn_on, seen_on
            FROM self_scorings WHERE id = $1 AND location_id = $2
        )sql",
        id,
        location
    );
    if (!rows.next()) {
        throw base::NotFound{"self-scoring " + std::to_string(id.value())};
    }
    return scoring_in(rows);
}

std::vector<SelfScoring>
list_self_scorings(database::Connection& database, programme::FamilyCaseId family_case)
{
    return all_in(database.query(
        R"sql(
            SELECT id, location_id, family_case_id, moment, way, asked_by, asked_on, expires_at, next_screen,
                   sent_on, mark, word, withdrawn_on, seen_on
            FROM self_scorings WHERE family_case_id = $1 ORDER BY id DESC
        )sql",
        family_case
    ));
}

std::vector<SelfScoring>
list_unseen_self_scorings(database::Connection& database, people::LocationId location)
{
    return all_in(database.query(
        R"sql(
            SELECT s.id, s.location_id, s.family_case_id, s.moment, s.way, s.asked_by, s.asked_on, s.expires_at,
                   s.next_screen, s.sent_on, s.mark, s.word, s.withdrawn_on, s.seen_on
            FROM self_scorings s
            WHERE s.location_id = $1 AND s.seen_on IS NULL AND s.sent_on IS NOT NULL
              AND NOT EXISTS (
                  SELECT 1 FROM case_events e
                  WHERE e.family_case_id = s.family_case_id AND e.recorded_at > s.sent_at
                    AND e.kind = CASE s.moment
                            WHEN 'acquaintance' THEN 'acquaintance_held' WHEN 'first_check' THEN 'first_check_held'
                            WHEN 'interim' THEN 'evaluation_held' WHEN 'closing' THEN 'closed'
                            ELSE 'followed_up' END)
            ORDER BY s.sent_on, s.id
        )sql",
        location
    ));
}

std::vector<SelfScoring> list_waiting_self_scorings(
    database::Connection& database, programme::FamilyCaseId family_case, needs::Moment moment
)
{
    return all_in(database.query(
        R"sql(
            SELECT s.id, s.location_id, s.family_case_id, s.moment, s.way, s.asked_by, s.asked_on, s.expires_at,
                   s.next_screen, s.sent_on, s.mark, s.word, s.withdrawn_on, s.seen_on
            FROM self_scorings s
            WHERE s.family_case_id = $1 AND s.moment = $2 AND s.sent_on IS NOT NULL
              AND NOT EXISTS (
                  SELECT 1 FROM case_events e
                  WHERE e.family_case_id = s.family_case_id AND e.recorded_at > s.sent_at
                    AND e.kind = CASE s.moment
                            WHEN 'first_check' THEN 'first_check_held' WHEN 'interim' THEN 'evaluation_held'
                            WHEN 'closing' THEN 'closed' ELSE 'followed_up' END)
            ORDER BY s.sent_at DESC, s.id DESC
        )sql",
        family_case,
        moment
    ));
}

void set_next_screen(database::Connection& database, SelfScoringId id, std::string_view screen)
{
    database.execute("UPDATE self_scorings SET next_screen = $1 WHERE id = $2", screen, id);
}

void mark_sent(
    database::Connection& database,
    SelfScoringId id,
    std::optional<Judgement> const& judgement,
    base::Date on,
    base::Instant now
)
{
    database.execute(
        "UPDATE self_scorings SET sent_on = $1, sent_at = $2, mark = $3, word = $4 WHERE id = $5",
        on,
        now,
        judgement ? std::optional{judgement->mark} : std::nullopt,
        judgement ? judgement->word : std::string{},
        id
    );
}

void extend_self_scoring(database::Connection& database, SelfScoringId id, base::Instant expires_at)
{
    database.execute("UPDATE self_scorings SET expires_at = $1 WHERE id = $2", expires_at, id);
}

void mark_withdrawn(database::Connection& database, SelfScoringId id, base::Date on)
{
    database.execute("UPDATE self_scorings SET withdrawn_on = $1 WHERE id = $2", on, id);
}

void mark_seen(database::Connection& database, SelfScoringId id, accounts::AccountId by, base::Date on)
{
    database.execute(
        "UPDATE self_scorings SET seen_on = $1, seen_by = $2 WHERE id = $3 AND seen_on IS NULL", on, by, id
    );
}

void insert_own_result(database::Connection& database, SelfScoring const& scoring, NeedResult const& result)
{
    database.execute(
        R"sql(
            INSERT INTO self_scoring_results (self_scoring_id, need_id, location_id, reached)
            VALUES ($1, $2, $3, $4)
        )sql",
        scoring.id,
        result.need,
        scoring.location,
        result.reached
    );
}

std::vector<NeedResult> list_own_results(database::Connection& database, SelfScoringId id)
{
    auto results = std::vector<NeedResult>{};
    auto rows = database.query(
        "SELECT need_id, reached FROM self_scoring_results WHERE self_scoring_id = $1 ORDER BY need_id", id
    );
    while (rows.next()) {
        results.push_back({.need = rows.id<needs::NeedId>(0), .reached = rows.coded<Reached>(1)});
    }
    return results;
}

} // namespace evaluation
