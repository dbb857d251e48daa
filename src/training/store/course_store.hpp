// Courses and theme meetings with their dagdelen. Every function asks for the location.
#pragma once

#include "accounts/model/occasion.hpp"
#include "platform/database/connection.hpp"
#include "training/model/course.hpp"

#include <string_view>

namespace training {

CourseId insert_course(
    database::Connection& database,
    accounts::Occasion const& occasion,
    CoursePlan const& plan,
    std::string_view submission_key
);

std::optional<CourseId> find_course_by_submission(
    database::Connection& database, std::string_view submission_key, LocationId location
);

// Throws base::NotFound when the location has no such course.
Course load_course(database::Connection& database, CourseId id, LocationId location);

// The same, and keeps others from changing it or enrolling until the transaction ends.
Course lock_course(database::Connection& database, CourseId id, LocationId location);

// Those of a location with a dagdeel on this day or later, or all; by their first day.
std::vector<Course> list_courses(
    database::Connection& database, LocationId location, std::optional<base::Date> since = std::nullopt
);

// The plan of `course` becomes this one; its version rises. A dagdeel is known by its topic.
void update_course(
    database::Connection& database,
    accounts::Occasion const& occasion,
    Course const& course,
    CoursePlan const& plan
);

} // namespace training
