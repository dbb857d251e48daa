#include "training/store/course_store.hpp"

#include "platform/base/not_found.hpp"

#include <algorithm>

namespace training {

namespace {

constexpr auto course_columns = std::string_view{R"sql(
    SELECT id, location_id, kind, title, place_name, street, town, starts_at, ends_at, trainer_id, most_volunteers,
           version
    FROM courses
)sql"};

Course read_course(database::Rows const& rows)
{
    return {
        .id = rows.id<CourseId>(0),
        .location = rows.id<LocationId>(1),
        .kind = rows.coded<CourseKind>(2),
        .title = rows.text(3),
        .place = {.name = rows.text(4), .street = rows.text(5), .town = rows.text(6)},
        .hours = {.starts_at = rows.text(7), .ends_at = rows.text(8)},
        .trainer = rows.optional_id<people::PersonId>(9),
        .most_volunteers = rows.small(10),
        .dagdelen = {},
        .version = rows.small(11),
    };
}

CourseDagdeel read_dagdeel(database::Rows const& rows)
{
    return {
        .id = rows.id<CourseDagdeelId>(0),
        .plan = {.topic = rows.text(1), .on = rows.date(2)},
        .attendance_version = rows.small(3),
    };
}

Course load_with(database::Connection& database, std::string_view lock, CourseId id, LocationId location)
{
    auto rows = database.query(
        std::string{course_columns} + " WHERE id = $1 AND location_id = $2" + std::string{lock}, id, location
    );
    if (!rows.next()) {
        throw base::NotFound{"course " + std::to_string(id.value())};
    }
    auto course = read_course(rows);
    auto dagdelen = database.query(
        R"sql(
            SELECT id, topic, held_on, attendance_version FROM course_dagdelen
            WHERE course_id = $1 ORDER BY held_on, id
        )sql",
        id
    );
    while (dagdelen.next()) {
        course.dagdelen.push_back(read_dagdeel(dagdelen));
    }
    return course;
}

void insert_dagdeel(
    database::Connection& database, CourseId course, LocationId location, PlannedDagdeel const& dagdeel
)
{
    database.execute(
        R"sql(
            INSERT INTO course_dagdelen (course_id, location_id, topic, held_on) VALUES ($1, $2, $3, $4)
        )sql",
        course,
        location,
        dagdeel.topic,
        dagdeel.on
    );
}

void add_dagdelen_at(database::Connection& database, LocationId location, std::vector<Course>& courses)
{
    auto rows = database.query(
        R"sql(
            SELECT id, topic, held_on, attendance_version, course_id FROM course_dagdelen
            WHERE location_id = $1 ORDER BY held_on, id
        )sql",
        location
    );
    while (rows.next()) {
        auto const course = std::ranges::lower_bound(courses, rows.id<CourseId>(4), {}, &Course::id);
        if (course != courses.end() && course->id == rows.id<CourseId>(4)) {
            course->dagdelen.push_back(read_dagdeel(rows));
        }
    }
}

} // namespace

CourseId insert_course(
    database::Connection& database,
    accounts::Occasion const& occasion,
    CoursePlan const& plan,
    std::string_view submission_key
)
{
    auto const id = database.insert<CourseId>(
        R"sql(
            INSERT INTO courses
                (location_id, kind, title, place_name, street, town, starts_at, ends_at, trainer_id, most_volunteers,
                 planned_by, submission_key, changed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        )sql",
        occasion.location,
        plan.kind,
        plan.title,
        plan.place.name,
        plan.place.street,
        plan.place.town,
        plan.hours.starts_at,
        plan.hours.ends_at,
        plan.trainer,
        plan.most_volunteers,
        occasion.by,
        submission_key,
        occasion.now
    );
    for (auto const& dagdeel : plan.dagdelen) {
        insert_dagdeel(database, id, occasion.location, dagdeel);
    }
    return id;
}

std::optional<CourseId> find_course_by_submission(
    database::Connection& database, std::string_view submission_key, LocationId location
)
{
    auto rows = database.query(
        "SELECT id FROM courses WHERE submission_key = $1 AND location_id = $2", submission_key, location
    );
    return rows.next() ? std::optional{rows.id<CourseId>(0)} : std::nullopt;
}

Course load_course(database::Connection& database, CourseId id, LocationId location)
{
    return load_with(database, "", id, location);
}

Course lock_course(database::Connection& database, CourseId id, LocationId location)
{
    return load_with(database, database.for_update(), id, location);
}

std::vector<Course>
list_courses(database::Connection& database, LocationId location, std::optional<base::Date> since)
{
    auto courses = std::vector<Course>{};
    auto rows = database.query(std::string{course_columns} + " WHERE location_id = $1 ORDER BY id", location);
    while (rows.next()) {
        courses.push_back(read_course(rows));
    }
    add_dagdelen_at(database, location, courses);
    std::erase_if(courses, [since](Course const& course) {
        return course.dagdelen.empty() || (since && last_day_of(course) < *since);
    });
    std::ranges::stable_sort(courses, {}, first_day_of);
    return courses;
}

void update_course(
    database::Connection& database,
    accounts::Occasion const& occasion,
    Course const& course,
    CoursePlan const& plan
)
{
    database.execute(
        R"sql(
            UPDATE courses
            SET title = $2, place_name = $3, street = $4, town = $5, starts_at = $6, ends_at = $7, trainer_id = $8,
                most_volunteers = $9, version = version + 1, changed_at = $10
            WHERE id = $1
        )sql",
        course.id,
        plan.title,
        plan.place.name,
        plan.place.street,
        plan.place.town,
        plan.hours.starts_at,
        plan.hours.ends_at,
        plan.trainer,
        plan.most_volunteers,
        occasion.now
    );
    for (auto const& dagdeel : plan.dagdelen) {
        database.execute(
            "UPDATE course_dagdelen SET held_on = $3 WHERE course_id = $1 AND topic = $2",
            course.id,
            dagdeel.topic,
            dagdeel.on
        );
    }
}

} // namespace training
