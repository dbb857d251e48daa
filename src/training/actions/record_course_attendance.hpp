// Recording who came to one dagdeel, many at once. Who has done all topics of the programme by it is
// certified, once.
#pragma once

#include "accounts/model/occasion.hpp"
#include "platform/database/connection.hpp"
#include "training/model/course_refusal.hpp"
#include "training/model/enrolment.hpp"

#include <expected>
#include <set>

namespace training {

struct RecordCourseAttendance {
    CourseId course;
    CourseDagdeelId dagdeel;
    std::set<volunteers::VolunteerId> came;
    int version; // of the record when the form was opened; 0: there was none
};

// Recorded again, the later record counts; a certificate that was given stays. Throws base::NotFound when the
// location has no such course, dagdeel or volunteer.
std::expected<void, CourseRefusal> record_course_attendance(
    database::Connection& database, accounts::Occasion const& occasion, RecordCourseAttendance const& wish
);

} // namespace training
