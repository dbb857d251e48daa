// What the pages of courses show.
#pragma once

#include "people/model/person.hpp"
#include "platform/web/components.hpp"
#include "platform/web/form.hpp"
#include "training/model/enrolment.hpp"
#include "training/model/topics.hpp"

#include <map>
#include <string>
#include <vector>

namespace training {

// A course in a list.
struct CourseLine {
    Course course;
    int placed;
    int waiting;
};

// One dagdeel in a list: of whom it is expected that they come, or how many came.
struct DagdeelLine {
    CourseId course;
    CourseDagdeel dagdeel;
    std::string title; // of the course, or the topic on the page of the course
    int expected;
    int came;
};

// A volunteer on the way to her certificate.
struct UnfinishedLine {
    volunteers::VolunteerId volunteer;
    std::string name;
    std::string missing; // the names of the topics
    bool has_place;      // in a course that still runs
};

struct CoursesPage {
    std::vector<DagdeelLine> to_record; // were held, and nobody said who came
    std::vector<CourseLine> courses;    // that still run, or are to come
    std::vector<CourseLine> themes;
    std::vector<CourseLine> past; // the last first
    std::vector<UnfinishedLine> unfinished;
};

// The form of a plan: new, or of a course that is there.
struct CoursePlanPage {
    std::optional<CourseId> course = {};
    CourseKind kind = CourseKind::course;
    std::vector<programme::Choice> topics; // one without a name for a theme meeting
    std::vector<web::Choice> trainers;
    web::Form form;
};

// Somebody on the list of a course.
struct ParticipantLine {
    Enrolment enrolment;
    people::Person person;
    std::string note = {}; // what she missed, or on which day she is a guest
};

struct CoursePage {
    Course course;
    std::string trainer;
    std::vector<DagdeelLine> dagdelen;
    std::vector<ParticipantLine> placed;
    std::vector<ParticipantLine> waiting;
    std::vector<ParticipantLine> guests;
    std::vector<web::Choice> others; // who can still be enrolled
    int left;
    bool is_over;
    web::Form form;
};

// A name that can be ticked on the form of attendance.
struct VolunteerTick {
    volunteers::VolunteerId volunteer;
    std::string name;
    bool is_guest = false;
};

struct CourseAttendancePage {
    Course course;
    CourseDagdeel dagdeel;
    std::string topic;
    std::vector<VolunteerTick> expected;
    std::vector<VolunteerTick> others;
    web::Form form;
};

// Where a missing topic can be done.
struct ChanceLine {
    CourseId course;
    CourseDagdeelId dagdeel;
    std::string title;
    base::Date on;
    bool is_enrolled;
    bool is_full;
};

struct TopicLine {
    std::string name;
    std::optional<base::Date> done_on;
    std::vector<ChanceLine> chances;
};

struct EnrolmentLine {
    Enrolment enrolment;
    std::string title;
    std::string days; // "2 december t/m 20 januari", or one day
};

// The course of one volunteer.
struct VolunteerTrainingPage {
    volunteers::VolunteerId volunteer;
    std::string name;
    std::vector<TopicLine> topics;
    std::vector<EnrolmentLine> enrolments;
    std::vector<web::Choice> courses; // in which she can be enrolled
    std::vector<std::string> themes;
    std::optional<base::Date> certified_on;
    bool did_all_topics;
    web::Form form;
};

} // namespace training
