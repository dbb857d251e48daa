#include "support/store/visit_store.hpp"

namespace support {

namespace {

Visit read_visit(database::Rows const& rows)
{
    return {.visited_on = rows.date(0), .minutes = rows.optional_small(1), .reason = rows.text(2)};
}

std::vector<programme::MatchContact> read_contacts(database::Rows rows)
{
    auto contacts = std::vector<programme::MatchContact>{};
    while (rows.next()) {
        contacts.push_back({.match = rows.id<matching::MatchId>(0), .last_visit_on = rows.date(1)});
    }
    return contacts;
}

} // namespace

void save_agreement(database::Connection& database, matching::Match const& match, Agreement const& agreement)
{
    database.execute(
        R"sql(
            INSERT INTO agreements (location_id, match_id, weekday, part, starts_at, valid_from, every_weeks)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (match_id, valid_from) DO UPDATE
            SET weekday = excluded.weekday, part = excluded.part, starts_at = excluded.starts_at,
                every_weeks = excluded.every_weeks
        )sql",
        match.location,
        match.id,
        agreement.dagdeel.weekday,
        agreement.dagdeel.part,
        agreement.starts_at,
        agreement.valid_from,
        agreement.every_weeks
    );
}

std::optional<Agreement>
find_agreement(database::Connection& database, matching::MatchId match, base::Date on)
{
    auto rows = database.query(
        R"sql(
            SELECT weekday, part, starts_at, valid_from, every_weeks FROM agreements
            WHERE match_id = $1 AND valid_from <= $2 ORDER BY valid_from DESC LIMIT 1
        )sql",
        match,
        on
    );
    if (!rows.next()) {
        return std::nullopt;
    }
    return Agreement{
        .dagdeel = {.weekday = rows.small(0), .part = rows.coded<programme::DayPart>(1)},
        .starts_at = rows.text(2),
        .valid_from = rows.date(3),
        .every_weeks = rows.small(4),
    };
}

void save_visit(
    database::Connection& database, matching::Match const& match, Visit const& visit, Given const& given
)
{
    database.execute(
        R"sql(
            INSERT INTO visits
                (location_id, match_id, visited_on, happened, minutes, reason, recorded_by, recorded_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT (match_id, visited_on) DO UPDATE
            SET happened = excluded.happened, minutes = excluded.minutes, reason = excluded.reason,
                recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
            WHERE visits.recorded_at <= excluded.recorded_at
        )sql",
        match.location,
        match.id,
        visit.visited_on,
        visit.happened(),
        visit.minutes,
        visit.reason,
        given.by,
        given.at
    );
}

std::vector<Visit> list_visits(database::Connection& database, matching::MatchId match, int most)
{
    auto visits = std::vector<Visit>{};
    auto rows = database.query(
        R"sql(
            SELECT visited_on, minutes, reason FROM visits
            WHERE match_id = $1 ORDER BY visited_on DESC LIMIT $2
        )sql",
        match,
        most
    );
    while (rows.next()) {
        visits.push_back(read_visit(rows));
    }
    return visits;
}

std::optional<Visit> find_visit(database::Connection& database, matching::MatchId match, base::Date on)
{
    auto rows = database.query(
        "SELECT visited_on, minutes, reason FROM visits WHERE match_id = $1 AND visited_on = $2", match, on
    );
    return rows.next() ? std::optional{read_visit(rows)} : std::nullopt;
}

std::vector<programme::MatchContact>
list_contacts_of_case(database::Connection& database, intake::FamilyCaseId family_case)
{
    return read_contacts(database.query(
        R"sql(
            SELECT v.match_id, max(v.visited_on)
            FROM matches m JOIN visits v ON v.match_id = m.id
            WHERE m.family_case_id = $1 AND v.happened = TRUE GROUP BY v.match_id ORDER BY v.match_id
        )sql",
        family_case
    ));
}

std::vector<programme::MatchContact>
list_contacts_at(database::Connection& database, people::LocationId location)
{
    return read_contacts(database.query(
        R"sql(
            SELECT m.id, (SELECT max(v.visited_on) FROM visits v WHERE v.match_id = m.id AND v.happened = TRUE)
            FROM matches m
            WHERE m.location_id = $1 AND m.over_on IS NULL
              AND EXISTS (SELECT 1 FROM visits v WHERE v.match_id = m.id AND v.happened = TRUE)
            ORDER BY m.id
        )sql",
        location
    ));
}

VisitTotals count_visits(database::Connection& database, matching::MatchId match)
{
    auto rows = database.query(
        R"sql(
            SELECT count(CASE WHEN happened = TRUE THEN 1 END), count(CASE WHEN happened = FALSE THEN 1 END),
                   coalesce(sum(minutes), 0)
            FROM visits WHERE match_id = $1
        )sql",
        match
    );
    rows.next();
    return {.happened = rows.small(0), .missed = rows.small(1), .minutes = rows.small(2)};
}

} // namespace support
