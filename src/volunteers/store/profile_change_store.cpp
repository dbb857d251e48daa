#include "volunteers/store/profile_change_store.hpp"

namespace volunteers {

namespace {

constexpr auto change_columns = std::string_view{R"sql(
    SELECT c.volunteer_id, c.field, c.was, c.became, c.changed_at, p.first_name,
           coalesce(a.person_id = v.person_id, FALSE)
    FROM volunteer_profile_changes c
    JOIN volunteers v ON v.id = c.volunteer_id
    LEFT JOIN accounts a ON a.id = c.changed_by
    LEFT JOIN persons p ON p.id = a.person_id
)sql"};

std::vector<RecordedProfileChange> read_changes(database::Rows rows)
{
    auto changes = std::vector<RecordedProfileChange>{};
    while (rows.next()) {
        changes.push_back({
            .volunteer = rows.id<VolunteerId>(0),
            .change = {.field = rows.coded<ProfileField>(1), .was = rows.text(2), .became = rows.text(3)},
            .at = rows.instant(4),
            .by = rows.optional_text(5).value_or(""),
            .by_herself = rows.boolean(6),
        });
    }
    return changes;
}

} // namespace

void insert_profile_changes(
    database::Connection& database,
    accounts::Occasion const& occasion,
    VolunteerId volunteer,
    std::vector<ProfileChange> const& changes
)
{
    for (auto const& change : changes) {
        database.execute(
            R"sql(
                INSERT INTO volunteer_profile_changes
                    (location_id, volunteer_id, field, was, became, changed_by, changed_at)
                VALUES ($1, $2, $3, $4, $5, $6, $7)
            )sql",
            occasion.location,
            volunteer,
            change.field,
            change.was,
            change.became,
            occasion.by,
            occasion.now
        );
    }
}

std::vector<RecordedProfileChange>
list_profile_changes(database::Connection& database, VolunteerId volunteer, people::LocationId location)
{
    return read_changes(database.query(
        std::string{change_columns} + " WHERE c.volunteer_id = $1 AND c.location_id = $2 ORDER BY c.id DESC",
        volunteer,
        location
    ));
}

std::vector<RecordedProfileChange>
list_own_profile_changes(database::Connection& database, people::LocationId location, base::Instant since)
{
    return read_changes(database.query(
        std::string{change_columns}
            + " WHERE c.location_id = $1 AND c.changed_at >= $2 AND a.person_id = v.person_id ORDER BY c.id "
              "DESC",
        location,
        since
    ));
}

} // namespace volunteers
