#include "support/store/rhythm_store.hpp"

namespace support {

namespace {

Agreement read_agreement(database::Rows const& rows)
{
    return {
        .dagdeel = {.weekday = rows.small(1), .part = rows.coded<programme::DayPart>(2)},
        .starts_at = rows.text(3),
        .valid_from = rows.date(4),
        .every_weeks = rows.small(5),
    };
}

RhythmChange read_rhythm_change(database::Rows const& rows)
{
    return {.planned_on = rows.date(1), .moved_to = rows.optional_date(2), .reason = rows.text(3)};
}

int revision_of(database::Connection& database, matching::MatchId match)
{
    auto rows = database.query("SELECT revision FROM rhythm_revisions WHERE match_id = $1", match);
    return rows.next() ? rows.small(0) : 0;
}

} // namespace

Rhythm load_rhythm(database::Connection& database, matching::MatchId match)
{
    auto rhythm = Rhythm{};
    auto agreements = database.query(
        R"sql(
            SELECT match_id, weekday, part, starts_at, valid_from, every_weeks FROM agreements
            WHERE match_id = $1 ORDER BY valid_from
        )sql",
        match
    );
    while (agreements.next()) {
        rhythm.agreements.push_back(read_agreement(agreements));
    }
    auto changes = database.query(
        R"sql(
            SELECT match_id, planned_on, moved_to, reason FROM rhythm_changes
            WHERE match_id = $1 ORDER BY planned_on
        )sql",
        match
    );
    while (changes.next()) {
        rhythm.changes.push_back(read_rhythm_change(changes));
    }
    rhythm.revision = revision_of(database, match);
    return rhythm;
}

std::map<matching::MatchId, Rhythm> list_rhythms(database::Connection& database, people::LocationId location)
{
    auto rhythms = std::map<matching::MatchId, Rhythm>{};
    auto agreements = database.query(
        R"sql(
            SELECT a.match_id, a.weekday, a.part, a.starts_at, a.valid_from, a.every_weeks
            FROM matches m JOIN agreements a ON a.match_id = m.id
            WHERE m.location_id = $1 AND m.over_on IS NULL ORDER BY a.valid_from
        )sql",
        location
    );
    while (agreements.next()) {
        rhythms[agreements.id<matching::MatchId>(0)].agreements.push_back(read_agreement(agreements));
    }
    auto changes = database.query(
        R"sql(
            SELECT c.match_id, c.planned_on, c.moved_to, c.reason
            FROM matches m JOIN rhythm_changes c ON c.match_id = m.id
            WHERE m.location_id = $1 AND m.over_on IS NULL ORDER BY c.planned_on
        )sql",
        location
    );
    while (changes.next()) {
        rhythms[changes.id<matching::MatchId>(0)].changes.push_back(read_rhythm_change(changes));
    }
    return rhythms;
}

void save_rhythm_change(
    database::Connection& database,
    matching::Match const& match,
    RhythmChange const& change,
    accounts::Occasion const& occasion
)
{
    database.execute(
        R"sql(
            INSERT INTO rhythm_changes
                (location_id, match_id, planned_on, moved_to, reason, recorded_by, recorded_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (match_id, planned_on) DO UPDATE
            SET moved_to = excluded.moved_to, reason = excluded.reason, recorded_by = excluded.recorded_by,
                recorded_at = excluded.recorded_at
        )sql",
        match.location,
        match.id,
        change.planned_on,
        change.moved_to,
        change.reason,
        occasion.by,
        occasion.now
    );
}

void count_rhythm_change(database::Connection& database, matching::Match const& match)
{
    database.execute(
        R"sql(
            INSERT INTO rhythm_revisions (match_id, location_id, revision) VALUES ($1, $2, 1)
            ON CONFLICT (match_id) DO UPDATE SET revision = rhythm_revisions.revision + 1
        )sql",
        match.id,
        match.location
    );
}

void delete_rhythm_change(database::Connection& database, matching::MatchId match, base::Date planned_on)
{
    database.execute("DELETE FROM rhythm_changes WHERE match_id = $1 AND planned_on = $2", match, planned_on);
}

} // namespace support
