#include "coaching/store/talk_store.hpp"

namespace coaching {

void insert_talk(database::Connection& database, accounts::Occasion const& occasion, NewTalk const& talk)
{
    database.execute(
        R"sql(
            INSERT INTO volunteer_talks
                (location_id, volunteer_id, held_on, note, recorded_by, recorded_at, submission_key)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
        )sql",
        occasion.location,
        talk.volunteer,
        talk.on,
        talk.note,
        occasion.by,
        occasion.now,
        talk.submission_key
    );
}

bool is_talk_submitted(database::Connection& database, std::string_view submission_key)
{
    return database.query("SELECT 1 FROM volunteer_talks WHERE submission_key = $1", submission_key).next();
}

std::vector<Talk> list_talks(database::Connection& database, VolunteerId volunteer, LocationId location)
{
    auto rows = database.query(
        R"sql(
            SELECT t.held_on, t.note, p.first_name
            FROM volunteer_talks t
            LEFT JOIN accounts a ON a.id = t.recorded_by
            LEFT JOIN persons p ON p.id = a.person_id
            WHERE t.volunteer_id = $1 AND t.location_id = $2 ORDER BY t.held_on DESC, t.id DESC
        )sql",
        volunteer,
        location
    );
    auto talks = std::vector<Talk>{};
    while (rows.next()) {
        talks.push_back({.on = rows.date(0), .note = rows.text(1), .by = rows.optional_text(2).value_or("")});
    }
    return talks;
}

std::map<VolunteerId, base::Date> list_last_talks(database::Connection& database, LocationId location)
{
    auto rows = database.query(
        R"sql(
            SELECT volunteer_id, max(spoken_on)
            FROM (SELECT volunteer_id, held_on AS spoken_on FROM volunteer_talks WHERE location_id = $1
                  UNION ALL
                  SELECT m.volunteer_id, e.happened_on
                  FROM volunteers v
                  JOIN matches m ON m.volunteer_id = v.id
                  JOIN case_events e ON e.match_id = m.id
                  WHERE v.location_id = $1 AND e.kind IN ('coaching_talk_held', 'debriefed')) spoken
            GROUP BY volunteer_id
        )sql",
        location
    );
    auto last = std::map<VolunteerId, base::Date>{};
    while (rows.next()) {
        last.emplace(rows.id<VolunteerId>(0), rows.date(1));
    }
    return last;
}

} // namespace coaching
