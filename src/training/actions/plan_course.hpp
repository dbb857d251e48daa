// Planning a course or a theme meeting, and changing the plan.
#pragma once

#include "accounts/model/occasion.hpp"
#include "platform/database/connection.hpp"
#include "training/model/course.hpp"
#include "training/model/course_refusal.hpp"

#include <expected>
#include <string>

namespace training {

struct PlanCourse {
    CoursePlan plan;
    std::string other_trainer = {}; // the name of somebody we do not know yet, instead of plan.trainer
    std::string submission_key;     // the same form sent again gives the same course
};

std::expected<CourseId, CourseRefusal>
plan_course(database::Connection& database, accounts::Occasion const& occasion, PlanCourse const& wish);

struct ChangeCourse {
    CourseId course;
    CoursePlan plan;
    std::string other_trainer = {};
    int version; // that the form was opened with
};

// When more places come, those who wait move up. Throws base::NotFound when the location has no such course.
std::expected<void, CourseRefusal>
change_course(database::Connection& database, accounts::Occasion const& occasion, ChangeCourse const& wish);

} // namespace training
