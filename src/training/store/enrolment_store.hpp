// Who takes a course, waits for it, or makes up for a dagdeel.
#pragma once

#include "accounts/model/occasion.hpp"
#include "platform/database/connection.hpp"
#include "training/model/enrolment.hpp"

namespace training {

struct NewEnrolment {
    CourseId course;
    volunteers::VolunteerId volunteer;
    std::optional<CourseDagdeelId> only = {};
    bool has_place;
};

EnrolmentId insert_enrolment(
    database::Connection& database, accounts::Occasion const& occasion, NewEnrolment const& enrolment
);

// All of a course, also those that ended, in order of coming in.
std::vector<Enrolment> list_enrolments(database::Connection& database, CourseId course);

// The open ones of a location, by course and in order of coming in.
std::vector<Enrolment> list_open_enrolments_at(database::Connection& database, LocationId location);

// Hers at this location, also those that ended, newest first.
std::vector<Enrolment>
list_enrolments_of(database::Connection& database, volunteers::VolunteerId volunteer, LocationId location);

void leave(database::Connection& database, EnrolmentId enrolment, base::Date on);
void move_up(database::Connection& database, EnrolmentId enrolment, base::Date on);
void set_told(database::Connection& database, EnrolmentId enrolment, base::Date on);

} // namespace training
