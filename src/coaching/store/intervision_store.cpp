#include "coaching/store/intervision_store.hpp"

#include "platform/base/not_found.hpp"

namespace coaching {

namespace {

void add_intervision_members(database::Connection& database, IntervisionGroup& group)
{
    auto rows = database.query("SELECT volunteer_id FROM intervision_members WHERE group_id = $1", group.id);
    while (rows.next()) {
        group.members.insert(rows.id<VolunteerId>(0));
    }
}

void add_intervision_dates(database::Connection& database, IntervisionGroup& group)
{
    auto rows = database.query(
        R"sql(
            SELECT d.id, d.held_on, d.starts_at, d.attendance_version, a.volunteer_id, a.came
            FROM intervision_dates d LEFT JOIN intervision_attendees a ON a.date_id = d.id
            WHERE d.group_id = $1 ORDER BY d.held_on, d.id
        )sql",
        group.id
    );
    while (rows.next()) {
        auto const id = rows.id<IntervisionDateId>(0);
        if (group.dates.empty() || group.dates.back().id != id) {
            group.dates.push_back(
                {.id = id, .on = rows.date(1), .starts_at = rows.text(2), .attendance_version = rows.small(3)}
            );
        }
        if (auto const volunteer = rows.optional_id<VolunteerId>(4)) {
            auto& date = group.dates.back();
            (rows.boolean(5) ? date.came : date.missed).insert(*volunteer);
        }
    }
}

std::vector<IntervisionGroup> read_intervision_groups(database::Connection& database, database::Rows rows)
{
    auto groups = std::vector<IntervisionGroup>{};
    while (rows.next()) {
        groups.push_back({
            .id = rows.id<IntervisionGroupId>(0),
            .location = rows.id<LocationId>(1),
            .name = rows.text(2),
            .members = {},
            .dates = {},
            .version = rows.small(3),
        });
    }
    for (auto& group : groups) {
        add_intervision_members(database, group);
        add_intervision_dates(database, group);
    }
    return groups;
}

IntervisionGroup load_group_with(
    database::Connection& database, std::string_view lock, IntervisionGroupId id, LocationId location
)
{
    auto groups = read_intervision_groups(
        database,
        database.query(
            "SELECT id, location_id, name, version FROM intervision_groups WHERE id = $1 AND location_id = $2"
                + std::string{lock},
            id,
            location
        )
    );
    return groups.empty() ? throw base::NotFound{"intervision group " + std::to_string(id.value())}
                          : groups.front();
}

void insert_attendees(
    database::Connection& database,
    accounts::Occasion const& occasion,
    IntervisionDateId id,
    std::set<VolunteerId> const& volunteers,
    bool came
)
{
    for (auto const volunteer : volunteers) {
        database.execute(
            R"sql(
                INSERT INTO intervision_attendees (date_id, location_id, volunteer_id, came)
                VALUES ($1, $2, $3, $4)
            )sql",
            id,
            occasion.location,
            volunteer,
            came
        );
    }
}

} // namespace

IntervisionGroupId insert_intervision_group(
    database::Connection& database,
    accounts::Occasion const& occasion,
    std::string_view name,
    std::string_view submission_key
)
{
    return database.insert<IntervisionGroupId>(
        R"sql(
            INSERT INTO intervision_groups (location_id, name, created_at, submission_key)
            VALUES ($1, $2, $3, $4)
        )sql",
        occasion.location,
        name,
        occasion.now,
        submission_key
    );
}

std::optional<IntervisionGroupId>
find_intervision_group_by_submission(database::Connection& database, std::string_view submission_key)
{
    auto rows = database.query("SELECT id FROM intervision_groups WHERE submission_key = $1", submission_key);
    return rows.next() ? std::optional{rows.id<IntervisionGroupId>(0)} : std::nullopt;
}

IntervisionGroup
load_intervision_group(database::Connection& database, IntervisionGroupId id, LocationId location)
{
    return load_group_with(database, "", id, location);
}

IntervisionGroup
lock_intervision_group(database::Connection& database, IntervisionGroupId id, LocationId location)
{
    return load_group_with(database, database.for_update(), id, location);
}

std::vector<IntervisionGroup> list_intervision_groups(database::Connection& database, LocationId location)
{
    return read_intervision_groups(
        database,
        database.query(
            "SELECT id, location_id, name, version FROM intervision_groups WHERE location_id = $1 ORDER BY "
            "name, id",
            location
        )
    );
}

void rename_intervision_group(database::Connection& database, IntervisionGroupId id, std::string_view name)
{
    database.execute(
        "UPDATE intervision_groups SET name = $2, version = version + 1 WHERE id = $1", id, name
    );
}

void save_intervision_members(
    database::Connection& database, IntervisionGroup const& group, std::set<VolunteerId> const& members
)
{
    database.execute("DELETE FROM intervision_members WHERE group_id = $1", group.id);
    for (auto const volunteer : members) {
        database.execute(
            "INSERT INTO intervision_members (group_id, location_id, volunteer_id) VALUES ($1, $2, $3)",
            group.id,
            group.location,
            volunteer
        );
    }
}

void save_intervision_date(
    database::Connection& database, IntervisionGroup const& group, base::Date on, std::string_view starts_at
)
{
    database.execute(
        R"sql(
            INSERT INTO intervision_dates (group_id, location_id, held_on, starts_at) VALUES ($1, $2, $3, $4)
            ON CONFLICT (group_id, held_on) DO UPDATE SET starts_at = excluded.starts_at
        )sql",
        group.id,
        group.location,
        on,
        starts_at
    );
}

void delete_intervision_date(database::Connection& database, IntervisionDateId id)
{
    database.execute("DELETE FROM intervision_dates WHERE id = $1", id);
}

void save_intervision_attendance(
    database::Connection& database, accounts::Occasion const& occasion, IntervisionDate const& date
)
{
    database.execute(
        R"sql(
            UPDATE intervision_dates
            SET attendance_version = attendance_version + 1, recorded_by = $2, recorded_at = $3
            WHERE id = $1
        )sql",
        date.id,
        occasion.by,
        occasion.now
    );
    database.execute("DELETE FROM intervision_attendees WHERE date_id = $1", date.id);
    insert_attendees(database, occasion, date.id, date.came, true);
    insert_attendees(database, occasion, date.id, date.missed, false);
}

} // namespace coaching
