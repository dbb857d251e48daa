#include "meetings/store/meeting_store.hpp"

#include "locations/store/stored_code.hpp"
#include "platform/base/not_found.hpp"

#include <algorithm>

namespace meetings {

namespace {

constexpr auto meeting_columns = std::string_view{R"sql(
    SELECT id, location_id, title, about, place_name, street, town, municipality_code, partner, first_day, repeats,
           until_day, times, starts_at, ends_at, registering, most_families, age_from, age_to_inclusive, demo, version,
           changed_at
    FROM meetings
)sql"};

MeetingPlan read_plan(database::Rows const& rows)
{
    auto const age_from = rows.optional_small(17);
    return {
        .title = rows.text(2),
        .about = rows.text(3),
        .place = {.name = rows.text(4), .street = rows.text(5), .town = rows.text(6)},
        .municipality = locations::stored_code(rows, 7),
        .partner = rows.text(8),
        .recurrence =
            {.first_day = rows.date(9),
             .repeats = rows.coded<Repeats>(10),
             .until = rows.optional_date(11),
             .times = rows.optional_small(12)},
        .hours = {.starts_at = rows.text(13), .ends_at = rows.text(14)},
        .registering = rows.coded<Registering>(15),
        .most_families = rows.optional_small(16),
        .ages =
            age_from ? std::optional{Ages{.from = *age_from, .to_inclusive = rows.small(18)}} : std::nullopt,
    };
}

std::vector<DateChange> list_changes(database::Connection& database, MeetingId meeting)
{
    auto rows = database.query(
        R"sql(
            SELECT planned_on, kind, reason, moved_to, starts_at, ends_at
            FROM meeting_changes WHERE meeting_id = $1 ORDER BY planned_on
        )sql",
        meeting
    );
    auto changes = std::vector<DateChange>{};
    while (rows.next()) {
        changes.push_back({
            .planned_on = rows.date(0),
            .kind = rows.coded<ChangeKind>(1),
            .reason = rows.text(2),
            .moved_to = rows.optional_date(3),
            .hours = {.starts_at = rows.text(4), .ends_at = rows.text(5)},
        });
    }
    return changes;
}

std::vector<Meeting> read_meetings(database::Connection& database, database::Rows rows)
{
    auto meetings = std::vector<Meeting>{};
    while (rows.next()) {
        meetings.push_back({
            .id = rows.id<MeetingId>(0),
            .location = rows.id<LocationId>(1),
            .plan = read_plan(rows),
            .demo = rows.boolean(19),
            .version = rows.small(20),
            .changed_at = rows.instant(21),
        });
    }
    for (auto& meeting : meetings) {
        meeting.changes = list_changes(database, meeting.id);
    }
    return meetings;
}

Meeting only(std::vector<Meeting> found, MeetingId id)
{
    if (found.empty()) {
        throw base::NotFound{"meeting " + std::to_string(id.value())};
    }
    return std::move(found.front());
}

Meeting load(database::Connection& database, std::string_view lock, MeetingId id, LocationId location)
{
    auto const sql = std::string{meeting_columns} + " WHERE id = $1 AND location_id = $2" + std::string{lock};
    return only(read_meetings(database, database.query(sql, id, location)), id);
}

base::Date last_day_of(MeetingPlan const& plan, std::vector<DateChange> const& changes)
{
    return dates_of(plan, changes).back().on;
}

std::optional<int> from_of(std::optional<Ages> const& ages)
{
    return ages ? std::optional{ages->from} : std::nullopt;
}

std::optional<int> to_of(std::optional<Ages> const& ages)
{
    return ages ? std::optional{ages->to_inclusive} : std::nullopt;
}

void store_changes(database::Connection& database, accounts::Occasion const& occasion, Meeting const& meeting)
{
    auto const before = list_changes(database, meeting.id);
    for (auto const& change : before) {
        if (std::ranges::find(meeting.changes, change) == meeting.changes.end()) {
            database.execute(
                "DELETE FROM meeting_changes WHERE meeting_id = $1 AND planned_on = $2",
                meeting.id,
                change.planned_on
            );
        }
    }
    for (auto const& change : meeting.changes) {
        if (std::ranges::find(before, change) == before.end()) {
            database.execute(
                R"sql(
                    INSERT INTO meeting_changes
                        (meeting_id, location_id, planned_on, kind, reason, moved_to, starts_at, ends_at, recorded_by,
                         recorded_at)
                    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
                )sql",
                meeting.id,
                meeting.location,
                change.planned_on,
                change.kind,
                change.reason,
                change.moved_to,
                change.hours.starts_at,
                change.hours.ends_at,
                occasion.by,
                occasion.now
            );
        }
    }
}

} // namespace

MeetingId
insert_meeting(database::Connection& database, accounts::Occasion const& occasion, NewMeeting const& meeting)
{
    auto const& plan = meeting.plan;
    return database.insert<MeetingId>(
        R"sql(
            INSERT INTO meetings
                (location_id, title, about, place_name, street, town, municipality_code, partner, first_day, repeats,
                 until_day, times, last_day, starts_at, ends_at, registering, most_families, age_from, age_to_inclusive,
                 demo, planned_by, submission_key, changed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21,
                    $22, $23)
        )sql",
        occasion.location,
        plan.title,
        plan.about,
        plan.place.name,
        plan.place.street,
        plan.place.town,
        plan.municipality.value(),
        plan.partner,
        plan.recurrence.first_day,
        plan.recurrence.repeats,
        plan.recurrence.until,
        plan.recurrence.times,
        last_day_of(plan, {}),
        plan.hours.starts_at,
        plan.hours.ends_at,
        plan.registering,
        plan.most_families,
        from_of(plan.ages),
        to_of(plan.ages),
        meeting.demo,
        occasion.by,
        meeting.submission_key,
        occasion.now
    );
}

std::optional<MeetingId> find_meeting_by_submission(
    database::Connection& database, std::string_view submission_key, LocationId location
)
{
    auto rows = database.query(
        "SELECT id FROM meetings WHERE submission_key = $1 AND location_id = $2", submission_key, location
    );
    return rows.next() ? std::optional{rows.id<MeetingId>(0)} : std::nullopt;
}

Meeting load_meeting(database::Connection& database, MeetingId id, LocationId location)
{
    return load(database, "", id, location);
}

Meeting lock_meeting(database::Connection& database, MeetingId id, LocationId location)
{
    return load(database, database.for_update(), id, location);
}

Meeting load_public_meeting(database::Connection& database, MeetingId id)
{
    return only(
        read_meetings(database, database.query(std::string{meeting_columns} + " WHERE id = $1", id)), id
    );
}

std::vector<Meeting> list_meetings_of(database::Connection& database, LocationId location, base::Date since)
{
    return read_meetings(
        database,
        database.query(
            std::string{meeting_columns} + " WHERE location_id = $1 AND last_day >= $2 ORDER BY title, id",
            location,
            since
        )
    );
}

std::vector<Meeting> list_meetings_in(
    database::Connection& database, locations::MunicipalityCode const& municipality, base::Date since
)
{
    return read_meetings(
        database,
        database.query(
            std::string{meeting_columns}
                + " WHERE municipality_code = $1 AND last_day >= $2 ORDER BY title, id",
            municipality.value(),
            since
        )
    );
}

std::vector<locations::MunicipalityCode>
list_municipalities_with_meetings(database::Connection& database, base::Date since)
{
    auto rows = database.query(
        R"sql(
            SELECT DISTINCT municipality_code FROM meetings WHERE last_day >= $1 ORDER BY municipality_code
        )sql",
        since
    );
    auto codes = std::vector<locations::MunicipalityCode>{};
    while (rows.next()) {
        codes.push_back(locations::stored_code(rows, 0));
    }
    return codes;
}

void update_meeting(
    database::Connection& database, accounts::Occasion const& occasion, Meeting const& meeting
)
{
    auto const& plan = meeting.plan;
    database.execute(
        R"sql(
            UPDATE meetings
            SET title = $2, about = $3, place_name = $4, street = $5, town = $6, municipality_code = $7, partner = $8,
                first_day = $9, repeats = $10, until_day = $11, times = $12, last_day = $13, starts_at = $14,
                ends_at = $15, registering = $16, most_families = $17, age_from = $18, age_to_inclusive = $19,
                version = version + 1, changed_at = $20
            WHERE id = $1
        )sql",
        meeting.id,
        plan.title,
        plan.about,
        plan.place.name,
        plan.place.street,
        plan.place.town,
        plan.municipality.value(),
        plan.partner,
        plan.recurrence.first_day,
        plan.recurrence.repeats,
        plan.recurrence.until,
        plan.recurrence.times,
        last_day_of(plan, meeting.changes),
        plan.hours.starts_at,
        plan.hours.ends_at,
        plan.registering,
        plan.most_families,
        from_of(plan.ages),
        to_of(plan.ages),
        occasion.now
    );
    store_changes(database, occasion, meeting);
}

} // namespace meetings
