// Who came to which dagdeel of a course.
#pragma once

#include "accounts/model/occasion.hpp"
#include "platform/database/connection.hpp"
#include "training/model/topics.hpp"
#include "volunteers/model/volunteer.hpp"

#include <map>
#include <set>

namespace training {

// In place of who was recorded before; the version of the dagdeel rises.
void save_course_attendance(
    database::Connection& database,
    accounts::Occasion const& occasion,
    CourseDagdeelId dagdeel,
    std::set<volunteers::VolunteerId> const& came
);

// By dagdeel of this course.
using CourseAttendance = std::map<CourseDagdeelId, std::set<volunteers::VolunteerId>>;

CourseAttendance load_course_attendance(database::Connection& database, CourseId course);

// The topics that one volunteer did in the courses of her location.
TopicsDone
load_topics_done(database::Connection& database, volunteers::VolunteerId volunteer, LocationId location);

// Those of everybody at a location who did at least one.
std::map<volunteers::VolunteerId, TopicsDone>
list_topics_done(database::Connection& database, LocationId location);

// The theme meetings to which she came, newest first.
struct ThemeAttended {
    std::string title;
    base::Date on;
};

std::vector<ThemeAttended>
list_themes_attended(database::Connection& database, volunteers::VolunteerId volunteer, LocationId location);

} // namespace training
