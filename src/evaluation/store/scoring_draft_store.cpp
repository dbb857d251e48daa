#include "evaluation/store/scoring_draft_store.hpp"

namespace evaluation {

ScoringDraft load_scoring_draft(database::Connection& database, SelfScoringId id)
{
    auto draft = ScoringDraft{};
    auto rows = database.query(
        "SELECT field, typed FROM self_scoring_drafts WHERE self_scoring_id = $1 ORDER BY id", id
    );
    while (rows.next()) {
        draft[rows.text(0)].push_back(rows.text(1));
    }
    return draft;
}

void save_in_draft(
    database::Connection& database,
    SelfScoring const& scoring,
    std::string_view field,
    std::vector<std::string> const& typed
)
{
    database.execute(
        "DELETE FROM self_scoring_drafts WHERE self_scoring_id = $1 AND field = $2", scoring.id, field
    );
    for (auto const& value : typed) {
        database.execute(
            R"sql(
                INSERT INTO self_scoring_drafts (self_scoring_id, location_id, field, typed)
                VALUES ($1, $2, $3, $4)
            )sql",
            scoring.id,
            scoring.location,
            field,
            value
        );
    }
}

void delete_scoring_draft(database::Connection& database, SelfScoringId id)
{
    database.execute("DELETE FROM self_scoring_drafts WHERE self_scoring_id = $1", id);
}

void delete_expired_scoring_drafts(database::Connection& database, base::Instant now)
{
    database.execute(
        R"sql(
            DELETE FROM self_scoring_drafts
            WHERE EXISTS (
                SELECT 1 FROM self_scorings s JOIN family_cases c ON c.id = s.family_case_id
                WHERE s.id = self_scoring_drafts.self_scoring_id
                  AND (s.expires_at <= $1 OR c.over_on IS NOT NULL))
        )sql",
        now
    );
}

} // namespace evaluation
