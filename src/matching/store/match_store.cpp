#include "matching/store/match_store.hpp"

#include "platform/base/not_found.hpp"

#include <fmt/core.h>

namespace matching {

namespace {

constexpr auto match_columns = std::string_view{R"sql(
    SELECT id, location_id, family_case_id, volunteer_id, motivation, told_to_volunteer, advice_rank,
           extra_family_reason, proposed_by, proposed_on, over_on
    FROM matches
)sql"};

// A family that left before support leaves its proposals behind.
constexpr auto open_condition = std::string_view{
    "over_on IS NULL AND family_case_id IN (SELECT id FROM family_cases WHERE over_on IS NULL)"
};

Match read_match(database::Rows const& rows)
{
    return {
        .id = rows.id<MatchId>(0),
        .location = rows.id<people::LocationId>(1),
        .family_case = rows.id<intake::FamilyCaseId>(2),
        .volunteer = rows.id<volunteers::VolunteerId>(3),
        .motivation = rows.text(4),
        .told_to_volunteer = rows.text(5),
        .advice_rank = rows.optional_small(6),
        .extra_family_reason = rows.text(7),
        .proposed_by = rows.id<accounts::AccountId>(8),
        .proposed_on = rows.date(9),
        .over_on = rows.optional_date(10),
    };
}

std::vector<Match> read_matches(database::Rows rows)
{
    auto matches = std::vector<Match>{};
    while (rows.next()) {
        matches.push_back(read_match(rows));
    }
    return matches;
}

} // namespace

MatchId
insert_match(database::Connection& database, NewMatch const& match, accounts::Occasion const& occasion)
{
    return database.insert<MatchId>(
        R"sql(
            INSERT INTO matches
                (location_id, family_case_id, volunteer_id, motivation, told_to_volunteer, advice_rank, proposed_by,
                 proposed_on)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        )sql",
        occasion.location,
        match.family_case,
        match.volunteer,
        match.motivation,
        match.told_to_volunteer,
        match.advice_rank,
        occasion.by,
        occasion.today
    );
}

Match load_match(database::Connection& database, MatchId id, people::LocationId location)
{
    auto rows =
        database.query(fmt::format("{} WHERE id = $1 AND location_id = $2", match_columns), id, location);
    return rows.next() ? read_match(rows) : throw base::NotFound{"match " + std::to_string(id.value())};
}

people::LocationId location_of_match(database::Connection& database, MatchId id)
{
    auto rows = database.query("SELECT location_id FROM matches WHERE id = $1", id);
    return rows.next() ? rows.id<people::LocationId>(0)
                       : throw base::NotFound{"match " + std::to_string(id.value())};
}

std::vector<Match> list_matches_of_case(database::Connection& database, intake::FamilyCaseId family_case)
{
    return read_matches(
        database.query(fmt::format("{} WHERE family_case_id = $1 ORDER BY id", match_columns), family_case)
    );
}

std::vector<Match> list_open_matches_of(database::Connection& database, volunteers::VolunteerId volunteer)
{
    return read_matches(database.query(
        fmt::format("{} WHERE volunteer_id = $1 AND {} ORDER BY id", match_columns, open_condition), volunteer
    ));
}

std::vector<Match> list_open_matches(database::Connection& database, people::LocationId location)
{
    return read_matches(database.query(
        fmt::format("{} WHERE location_id = $1 AND {} ORDER BY id", match_columns, open_condition), location
    ));
}

std::vector<MatchLoad> list_match_loads(database::Connection& database, people::LocationId location)
{
    auto loads = std::vector<MatchLoad>{};
    auto rows = database.query(
        R"sql(
            SELECT m.volunteer_id, count(CASE WHEN m.over_on IS NULL AND f.over_on IS NULL THEN 1 END),
                   max(coalesce(m.over_on, f.over_on))
            FROM volunteers v
            JOIN matches m ON m.volunteer_id = v.id
            JOIN family_cases f ON f.id = m.family_case_id
            WHERE v.location_id = $1 GROUP BY m.volunteer_id ORDER BY m.volunteer_id
        )sql",
        location
    );
    while (rows.next()) {
        loads.push_back(
            {.volunteer = rows.id<volunteers::VolunteerId>(0),
             .open = rows.small(1),
             .last_over_on = rows.optional_date(2)}
        );
    }
    return loads;
}

void set_extra_family_reason(database::Connection& database, MatchId id, std::string_view reason)
{
    database.execute("UPDATE matches SET extra_family_reason = $1 WHERE id = $2", reason, id);
}

void set_match_over(database::Connection& database, MatchId id, base::Date day)
{
    database.execute("UPDATE matches SET over_on = $1 WHERE id = $2 AND over_on IS NULL", day, id);
}

} // namespace matching
