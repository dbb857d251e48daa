// Enrolment (inschrijving): a volunteer takes a place in a course, waits for one, or comes to one dagdeel to
// make up for what she missed elsewhere.
#pragma once

#include "training/model/course.hpp"
#include "volunteers/model/volunteer.hpp"

namespace training {

using EnrolmentId = base::Id<struct EnrolmentTag>;

struct Enrolment {
    EnrolmentId id;
    CourseId course;
    volunteers::VolunteerId volunteer;
    std::optional<CourseDagdeelId> only = {}; // a guest of this dagdeel; nothing: the whole course
    base::Date enrolled_on;
    std::optional<base::Date> placed_on = {}; // nothing: she waits
    bool moved_up = false;                    // she waited, and a place came free
    std::optional<base::Date> told_on = {};   // of having moved up
    std::optional<base::Date> left_on = {};

    [[nodiscard]] bool is_open() const { return !left_on; }

    [[nodiscard]] bool has_place() const { return is_open() && placed_on; }

    [[nodiscard]] bool waits() const { return is_open() && !placed_on; }

    [[nodiscard]] bool must_be_told() const { return has_place() && moved_up && !told_on; }
};

// How many chairs are taken on the dagdeel with most guests. The enrolments are those of this course.
int places_taken(Course const& course, std::vector<Enrolment> const& enrolments);

// How many can still come to the whole course; never below nought.
int places_left(Course const& course, std::vector<Enrolment> const& enrolments);

// How many guests can still come to this dagdeel.
int places_left_at(Course const& course, CourseDagdeelId dagdeel, std::vector<Enrolment> const& enrolments);

// Those who wait and can have a place now, who came first before others.
std::vector<EnrolmentId>
who_moves_up(Course const& course, std::vector<Enrolment> const& enrolments, base::Date today);

// Her open enrolment by which she comes already: to the whole course, or to this one dagdeel.
Enrolment const* find_open_enrolment(
    std::vector<Enrolment> const& enrolments,
    volunteers::VolunteerId volunteer,
    std::optional<CourseDagdeelId> only
);

} // namespace training
