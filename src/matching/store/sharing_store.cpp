#include "matching/store/sharing_store.hpp"

#include <algorithm>

namespace matching {

std::vector<Sharing> list_sharing(database::Connection& database, people::LocationId location)
{
    auto sharing = std::vector<Sharing>{};
    auto rows = database.query(
        R"sql(
            SELECT o.id,
                   (SELECT s.offered_on FROM volunteer_sharing s
                    WHERE s.location_id = $1 AND s.other_location_id = o.id AND s.ended_on IS NULL),
                   (SELECT s.offered_on FROM volunteer_sharing s
                    WHERE s.location_id = o.id AND s.other_location_id = $1 AND s.ended_on IS NULL)
            FROM locations o
            WHERE EXISTS (SELECT 1 FROM volunteer_sharing s
                          WHERE s.ended_on IS NULL
                            AND ((s.location_id = $1 AND s.other_location_id = o.id)
                                 OR (s.location_id = o.id AND s.other_location_id = $1)))
            ORDER BY o.name, o.id
        )sql",
        location
    );
    while (rows.next()) {
        sharing.push_back(
            {.other = rows.id<people::LocationId>(0),
             .offered_on = rows.optional_date(1),
             .asked_on = rows.optional_date(2)}
        );
    }
    return sharing;
}

std::vector<people::LocationId>
list_sharing_locations(database::Connection& database, people::LocationId location)
{
    auto others = std::vector<people::LocationId>{};
    auto rows = database.query(
        R"sql(
            SELECT hers.other_location_id
            FROM volunteer_sharing hers
            JOIN volunteer_sharing theirs
              ON theirs.location_id = hers.other_location_id AND theirs.other_location_id = hers.location_id
            WHERE hers.location_id = $1 AND hers.ended_on IS NULL AND theirs.ended_on IS NULL
            ORDER BY hers.other_location_id
        )sql",
        location
    );
    while (rows.next()) {
        others.push_back(rows.id<people::LocationId>(0));
    }
    return others;
}

bool shares_volunteers(database::Connection& database, people::LocationId location, people::LocationId other)
{
    auto const others = list_sharing_locations(database, location);
    return std::ranges::find(others, other) != others.end();
}

bool insert_sharing_offer(
    database::Connection& database, people::LocationId other, accounts::Occasion const& occasion
)
{
    auto const inserted = database.execute(
        R"sql(
            INSERT INTO volunteer_sharing (location_id, other_location_id, offered_on, offered_by)
            VALUES ($1, $2, $3, $4)
            ON CONFLICT DO NOTHING
        )sql",
        occasion.location,
        other,
        occasion.today,
        occasion.by
    );
    return inserted == 1;
}

void end_sharing_between(
    database::Connection& database, people::LocationId other, accounts::Occasion const& occasion
)
{
    database.execute(
        R"sql(
            UPDATE volunteer_sharing SET ended_on = $1, ended_by = $2
            WHERE ended_on IS NULL
              AND ((location_id = $3 AND other_location_id = $4)
                   OR (location_id = $4 AND other_location_id = $3))
        )sql",
        occasion.today,
        occasion.by,
        occasion.location,
        other
    );
}

} // namespace matching
