// A volunteer takes part in a course or theme meeting, waits for a place, makes up for one dagdeel, or takes
// her name off. A place that comes free goes to who waits longest; the coordinator is told, and tells her.
#pragma once

#include "accounts/model/occasion.hpp"
#include "platform/database/connection.hpp"
#include "training/model/course_refusal.hpp"
#include "training/model/enrolment.hpp"

#include <expected>

namespace training {

struct EnrolVolunteer {
    CourseId course;
    volunteers::VolunteerId volunteer;
    std::optional<CourseDagdeelId> only = {}; // a guest of this dagdeel, to make up for it
};

// Enrolled before is enrolled once. Who comes when the course is full waits; a guest is refused. Throws
// base::NotFound when the location has no such course, dagdeel or volunteer.
std::expected<EnrolmentId, CourseRefusal> enrol_volunteer(
    database::Connection& database, accounts::Occasion const& occasion, EnrolVolunteer const& wish
);

// Taken off before counts once. Throws base::NotFound when this course has no such enrolment.
void withdraw_enrolment(
    database::Connection& database, accounts::Occasion const& occasion, CourseId course, EnrolmentId enrolment
);

// The volunteer was told that she moved up.
void tell_moved_up(
    database::Connection& database, accounts::Occasion const& occasion, CourseId course, EnrolmentId enrolment
);

// Gives the places that are free to those who wait. Call inside the transaction that locked the course.
void let_move_up(database::Connection& database, accounts::Occasion const& occasion, Course const& course);

} // namespace training
