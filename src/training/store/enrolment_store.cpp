#include "training/store/enrolment_store.hpp"

namespace training {

namespace {

constexpr auto enrolment_columns = std::string_view{R"sql(
    SELECT id, course_id, volunteer_id, dagdeel_id, enrolled_on, placed_on, moved_up, told_on, left_on
    FROM course_enrolments
)sql"};

std::vector<Enrolment> read_enrolments(database::Rows rows)
{
    auto enrolments = std::vector<Enrolment>{};
    while (rows.next()) {
        enrolments.push_back({
            .id = rows.id<EnrolmentId>(0),
            .course = rows.id<CourseId>(1),
            .volunteer = rows.id<volunteers::VolunteerId>(2),
            .only = rows.optional_id<CourseDagdeelId>(3),
            .enrolled_on = rows.date(4),
            .placed_on = rows.optional_date(5),
            .moved_up = rows.boolean(6),
            .told_on = rows.optional_date(7),
            .left_on = rows.optional_date(8),
        });
    }
    return enrolments;
}

} // namespace

EnrolmentId insert_enrolment(
    database::Connection& database, accounts::Occasion const& occasion, NewEnrolment const& enrolment
)
{
    return database.insert<EnrolmentId>(
        R"sql(
            INSERT INTO course_enrolments
                (course_id, location_id, volunteer_id, dagdeel_id, enrolled_on, placed_on, recorded_by)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
        )sql",
        enrolment.course,
        occasion.location,
        enrolment.volunteer,
        enrolment.only,
        occasion.today,
        enrolment.has_place ? std::optional{occasion.today} : std::nullopt,
        occasion.by
    );
}

std::vector<Enrolment> list_enrolments(database::Connection& database, CourseId course)
{
    return read_enrolments(
        database.query(std::string{enrolment_columns} + " WHERE course_id = $1 ORDER BY id", course)
    );
}

std::vector<Enrolment> list_open_enrolments_at(database::Connection& database, LocationId location)
{
    return read_enrolments(database.query(
        std::string{enrolment_columns} + " WHERE location_id = $1 AND left_on IS NULL ORDER BY course_id, id",
        location
    ));
}

std::vector<Enrolment>
list_enrolments_of(database::Connection& database, volunteers::VolunteerId volunteer, LocationId location)
{
    return read_enrolments(database.query(
        std::string{enrolment_columns} + " WHERE volunteer_id = $1 AND location_id = $2 ORDER BY id DESC",
        volunteer,
        location
    ));
}

void leave(database::Connection& database, EnrolmentId enrolment, base::Date on)
{
    database.execute(
        "UPDATE course_enrolments SET left_on = $2 WHERE id = $1 AND left_on IS NULL", enrolment, on
    );
}

void move_up(database::Connection& database, EnrolmentId enrolment, base::Date on)
{
    database.execute(
        "UPDATE course_enrolments SET placed_on = $2, moved_up = TRUE WHERE id = $1 AND placed_on IS NULL",
        enrolment,
        on
    );
}

void set_told(database::Connection& database, EnrolmentId enrolment, base::Date on)
{
    database.execute(
        "UPDATE course_enrolments SET told_on = $2 WHERE id = $1 AND told_on IS NULL", enrolment, on
    );
}

} // namespace training
