#include "training/store/course_attendance_store.hpp"

namespace training {

void save_course_attendance(
    database::Connection& database,
    accounts::Occasion const& occasion,
    CourseDagdeelId dagdeel,
    std::set<volunteers::VolunteerId> const& came
)
{
    database.execute(
        R"sql(
            UPDATE course_dagdelen
            SET attendance_version = attendance_version + 1, recorded_by = $2, recorded_at = $3
            WHERE id = $1
        )sql",
        dagdeel,
        occasion.by,
        occasion.now
    );
    database.execute("DELETE FROM course_attendees WHERE dagdeel_id = $1", dagdeel);
    for (auto const volunteer : came) {
        database.execute(
            "INSERT INTO course_attendees (dagdeel_id, location_id, volunteer_id) VALUES ($1, $2, $3)",
            dagdeel,
            occasion.location,
            volunteer
        );
    }
}

CourseAttendance load_course_attendance(database::Connection& database, CourseId course)
{
    auto rows = database.query(
        R"sql(
            SELECT a.dagdeel_id, a.volunteer_id
            FROM course_dagdelen d JOIN course_attendees a ON a.dagdeel_id = d.id
            WHERE d.course_id = $1
        )sql",
        course
    );
    auto attendance = CourseAttendance{};
    while (rows.next()) {
        attendance[rows.id<CourseDagdeelId>(0)].insert(rows.id<volunteers::VolunteerId>(1));
    }
    return attendance;
}

TopicsDone
load_topics_done(database::Connection& database, volunteers::VolunteerId volunteer, LocationId location)
{
    auto rows = database.query(
        R"sql(
            SELECT d.topic, d.held_on
            FROM course_attendees a JOIN course_dagdelen d ON d.id = a.dagdeel_id
            WHERE a.volunteer_id = $1 AND a.location_id = $2 AND d.topic <> ''
        )sql",
        volunteer,
        location
    );
    auto done = TopicsDone{};
    while (rows.next()) {
        add_topic(done, rows.text(0), rows.date(1));
    }
    return done;
}

std::map<volunteers::VolunteerId, TopicsDone>
list_topics_done(database::Connection& database, LocationId location)
{
    auto rows = database.query(
        R"sql(
            SELECT a.volunteer_id, d.topic, d.held_on
            FROM course_attendees a JOIN course_dagdelen d ON d.id = a.dagdeel_id
            WHERE a.location_id = $1 AND d.topic <> ''
        )sql",
        location
    );
    auto all = std::map<volunteers::VolunteerId, TopicsDone>{};
    while (rows.next()) {
        add_topic(all[rows.id<volunteers::VolunteerId>(0)], rows.text(1), rows.date(2));
    }
    return all;
}

std::vector<ThemeAttended>
list_themes_attended(database::Connection& database, volunteers::VolunteerId volunteer, LocationId location)
{
    auto rows = database.query(
        R"sql(
            SELECT c.title, d.held_on
            FROM course_attendees a
            JOIN course_dagdelen d ON d.id = a.dagdeel_id
            JOIN courses c ON c.id = d.course_id
            WHERE a.volunteer_id = $1 AND a.location_id = $2 AND c.kind = 'theme'
            ORDER BY d.held_on DESC, d.id DESC
        )sql",
        volunteer,
        location
    );
    auto themes = std::vector<ThemeAttended>{};
    while (rows.next()) {
        themes.push_back({.title = rows.text(0), .on = rows.date(1)});
    }
    return themes;
}

} // namespace training
