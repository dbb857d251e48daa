#include "matching/store/started_match_store.hpp"

namespace matching {

std::vector<volunteers::MatchOfVolunteer>
list_started_matches(database::Connection& database, people::LocationId location)
{
    auto matches = std::vector<volunteers::MatchOfVolunteer>{};
    auto rows = database.query(
        R"sql(
            SELECT m.volunteer_id, e.happened_on, coalesce(m.over_on, f.over_on)
            FROM volunteers v
            JOIN matches m ON m.volunteer_id = v.id
            JOIN family_cases f ON f.id = m.family_case_id
            JOIN case_events e ON e.match_id = m.id AND e.family_case_id = f.id AND e.kind = 'support_started'
            WHERE v.location_id = $1 ORDER BY m.volunteer_id, m.id
        )sql",
        location
    );
    while (rows.next()) {
        matches.push_back(
            {.volunteer = rows.id<volunteers::VolunteerId>(0),
             .time = {.started = rows.date(1), .ended = rows.optional_date(2)}}
        );
    }
    return matches;
}

} // namespace matching
