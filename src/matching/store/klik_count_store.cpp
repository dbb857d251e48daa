#include "matching/store/klik_count_store.hpp"

namespace matching {

std::vector<KlikCounts> count_kliks(database::Connection& database, base::Date since)
{
    auto counts = std::vector<KlikCounts>{};
    // What outcome_of says of the history of one match, for all at once.
    auto rows = database.query(
        R"sql(
        WITH told AS (
            SELECT m.id, m.family_case_id, m.location_id, m.advice_rank,
                   coalesce(m.over_on, f.over_on) AS over_on,
                   max(CASE WHEN e.kind = 'support_started' THEN 1 ELSE 0 END) AS started,
                   max(CASE WHEN e.kind = 'volunteer_declined' OR e.code = 'no' THEN 1 ELSE 0 END) AS refused
            FROM matches m
            JOIN family_cases f ON f.id = m.family_case_id
            LEFT JOIN case_events e
                ON e.family_case_id = m.family_case_id AND e.match_id = m.id
                AND e.kind IN ('support_started', 'volunteer_declined', 'parent_klik', 'volunteer_klik')
            WHERE m.advice_rank IS NOT NULL AND m.proposed_on >= $1
            GROUP BY m.id, f.over_on
        ),
        decided AS (
            SELECT location_id, CASE WHEN advice_rank = 1 THEN 1 ELSE 0 END AS first,
                   CASE
                       WHEN started = 1 THEN 1
                       WHEN refused = 1 THEN 0
                       WHEN over_on IS NULL
                            AND (SELECT e.code FROM case_events e
                                 WHERE e.family_case_id = t.family_case_id AND e.match_id = t.id
                                   AND e.kind = 'parent_klik'
                                 ORDER BY e.happened_on DESC, e.id DESC LIMIT 1) = 'yes'
                            AND (SELECT e.code FROM case_events e
                                 WHERE e.family_case_id = t.family_case_id AND e.match_id = t.id
                                   AND e.kind = 'volunteer_klik'
                                 ORDER BY e.happened_on DESC, e.id DESC LIMIT 1) = 'yes'
                           THEN 1
                   END AS klik
            FROM told t
        )
        SELECT location_id, sum(first * klik), sum(first), sum((1 - first) * klik), sum(1 - first)
        FROM decided WHERE klik IS NOT NULL GROUP BY location_id ORDER BY location_id
        )sql",
        since
    );
    while (rows.next()) {
        counts.push_back(
            {.location = rows.id<people::LocationId>(0),
             .first = {.kliks = rows.small(1), .decided = rows.small(2)},
             .lower = {.kliks = rows.small(3), .decided = rows.small(4)}}
        );
    }
    return counts;
}

} // namespace matching
