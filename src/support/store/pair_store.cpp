#include "support/store/pair_store.hpp"

namespace support {

std::vector<Pair> list_pairs(database::Connection& database, people::LocationId location)
{
    auto pairs = std::vector<Pair>{};
    auto rows = database.query(
        R"sql(
            SELECT m.id, p.first_name, p.last_name, w.first_name, c.responsible_account_id
            FROM matches m
            JOIN family_cases c ON c.id = m.family_case_id
            JOIN persons p ON p.id = c.parent_id
            JOIN volunteers v ON v.id = m.volunteer_id
            JOIN persons w ON w.id = v.person_id
            WHERE m.location_id = $1 AND m.over_on IS NULL AND c.over_on IS NULL
              AND EXISTS (SELECT 1 FROM agreements a WHERE a.match_id = m.id)
            ORDER BY p.first_name, p.last_name, m.id
        )sql",
        location
    );
    while (rows.next()) {
        auto const last_name = rows.text(2);
        pairs.push_back(
            {.match = rows.id<matching::MatchId>(0),
             .family = last_name.empty() ? rows.text(1) : rows.text(1) + " " + last_name,
             .volunteer = rows.text(3),
             .responsible = rows.optional_id<accounts::AccountId>(4)}
        );
    }
    return pairs;
}

std::map<matching::MatchId, std::vector<Visit>>
list_visits_at(database::Connection& database, people::LocationId location, base::Date since)
{
    auto visits = std::map<matching::MatchId, std::vector<Visit>>{};
    auto rows = database.query(
        R"sql(
            SELECT v.match_id, v.visited_on, v.minutes, v.reason
            FROM matches m JOIN visits v ON v.match_id = m.id
            WHERE m.location_id = $1 AND m.over_on IS NULL AND v.visited_on >= $2 ORDER BY v.visited_on
        )sql",
        location,
        since
    );
    while (rows.next()) {
        visits[rows.id<matching::MatchId>(0)].push_back(
            {.visited_on = rows.date(1), .minutes = rows.optional_small(2), .reason = rows.text(3)}
        );
    }
    return visits;
}

} // namespace support
