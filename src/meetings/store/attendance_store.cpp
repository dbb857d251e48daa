#include "meetings/store/attendance_store.hpp"

namespace meetings {

namespace {

using AttendanceId = base::Id<struct AttendanceTag>;

std::vector<Attendee> list_attendees(database::Connection& database, AttendanceId attendance)
{
    auto rows = database.query(
        R"sql(
            SELECT person_id, attends_as, children FROM meeting_attendees
            WHERE attendance_id = $1 ORDER BY person_id
        )sql",
        attendance
    );
    auto attendees = std::vector<Attendee>{};
    while (rows.next()) {
        attendees.push_back({
            .person = rows.id<people::PersonId>(0),
            .as = rows.coded<AttendsAs>(1),
            .children = rows.small(2),
        });
    }
    return attendees;
}

AttendanceId save_counts(
    database::Connection& database,
    accounts::Occasion const& occasion,
    Meeting const& meeting,
    MeetingDate const& date,
    Attendance const& attendance
)
{
    return database.insert<AttendanceId>(
        R"sql(
            INSERT INTO meeting_attendances
                (meeting_id, location_id, planned_on, held_on, municipality_code, parents, children, recorded_by,
                 recorded_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            ON CONFLICT (meeting_id, planned_on) DO UPDATE
            SET held_on = excluded.held_on, municipality_code = excluded.municipality_code,
                parents = excluded.parents, children = excluded.children, recorded_by = excluded.recorded_by,
                recorded_at = excluded.recorded_at, version = meeting_attendances.version + 1
        )sql",
        meeting.id,
        meeting.location,
        date.planned_on,
        date.on,
        meeting.plan.municipality.value(),
        attendance.parents,
        attendance.children,
        occasion.by,
        occasion.now
    );
}

} // namespace

std::optional<StoredAttendance> find_attendance(database::Connection& database, DateKey const& date)
{
    auto rows = database.query(
        R"sql(
            SELECT id, parents, children, version FROM meeting_attendances
            WHERE meeting_id = $1 AND planned_on = $2
        )sql",
        date.meeting,
        date.planned_on
    );
    if (!rows.next()) {
        return std::nullopt;
    }
    return StoredAttendance{
        .attendance =
            {.parents = rows.small(1),
             .children = rows.small(2),
             .attendees = list_attendees(database, rows.id<AttendanceId>(0))},
        .version = rows.small(3),
    };
}

void save_attendance(
    database::Connection& database,
    accounts::Occasion const& occasion,
    Meeting const& meeting,
    MeetingDate const& date,
    Attendance const& attendance
)
{
    auto const id = save_counts(database, occasion, meeting, date, attendance);
    database.execute("DELETE FROM meeting_attendees WHERE attendance_id = $1", id);
    for (auto const& attendee : attendance.attendees) {
        database.execute(
            R"sql(
                INSERT INTO meeting_attendees (attendance_id, location_id, person_id, attends_as, children)
                VALUES ($1, $2, $3, $4, $5)
            )sql",
            id,
            meeting.location,
            attendee.person,
            attendee.as,
            attendee.children
        );
    }
}

std::map<DateKey, Attended> list_attended_at(database::Connection& database, LocationId location)
{
    auto rows = database.query(
        R"sql(
            SELECT a.meeting_id, a.planned_on, a.parents + coalesce(sum(CASE WHEN n.attends_as = 'parent' THEN 1 END), 0),
                   a.children + coalesce(sum(n.children), 0),
                   coalesce(sum(CASE WHEN n.attends_as = 'volunteer' THEN 1 END), 0)
            FROM meeting_attendances a LEFT JOIN meeting_attendees n ON n.attendance_id = a.id
            WHERE a.location_id = $1
            GROUP BY a.id, a.meeting_id, a.planned_on, a.parents, a.children
        )sql",
        location
    );
    auto attended = std::map<DateKey, Attended>{};
    while (rows.next()) {
        attended.emplace(
            DateKey{.meeting = rows.id<MeetingId>(0), .planned_on = rows.date(1)},
            Attended{.parents = rows.small(2), .children = rows.small(3), .volunteers = rows.small(4)}
        );
    }
    return attended;
}

std::set<base::Date> list_days_in_use(database::Connection& database, MeetingId meeting)
{
    auto rows = database.query(
        R"sql(
            SELECT planned_on FROM meeting_registrations WHERE meeting_id = $1 AND withdrawn_at IS NULL
            UNION SELECT planned_on FROM meeting_attendances WHERE meeting_id = $1
        )sql",
        meeting
    );
    auto days = std::set<base::Date>{};
    while (rows.next()) {
        days.insert(rows.date(0));
    }
    return days;
}

} // namespace meetings
