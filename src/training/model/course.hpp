// A course (cursus) for new volunteers, a dagdeel for each topic of the programme; or a theme meeting
// (themabijeenkomst) for all volunteers, which is one dagdeel with a theme.
#pragma once

#include "people/model/person.hpp"
#include "platform/base/codes.hpp"
#include "platform/base/date.hpp"
#include "platform/base/id.hpp"
#include "programme/model/version.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace training {

using people::LocationId;
using CourseId = base::Id<struct CourseTag>;
using CourseDagdeelId = base::Id<struct CourseDagdeelTag>;

enum class CourseKind { course, theme };

struct CoursePlace {
    std::string name; // "Bibliotheek Aalten"
    std::string street = {};
    std::string town = {};

    friend bool operator==(CoursePlace const&, CoursePlace const&) = default;
};

// Dutch times: "19:00".
struct CourseHours {
    std::string starts_at;
    std::string ends_at;

    friend bool operator==(CourseHours const&, CourseHours const&) = default;
};

// One topic of the programme on one day. Of a theme meeting the topic is empty: its title says it.
struct PlannedDagdeel {
    std::string topic = {};
    base::Date on;

    friend bool operator==(PlannedDagdeel const&, PlannedDagdeel const&) = default;
};

struct CoursePlan {
    CourseKind kind = CourseKind::course;
    std::string title;
    CoursePlace place;
    CourseHours hours;
    std::optional<people::PersonId> trainer = {};
    int most_volunteers;
    std::vector<PlannedDagdeel> dagdelen; // in the order of the topics

    friend bool operator==(CoursePlan const&, CoursePlan const&) = default;
};

struct CourseDagdeel {
    CourseDagdeelId id;
    PlannedDagdeel plan;
    int attendance_version = 0; // 0: nobody recorded yet who came

    [[nodiscard]] bool was_recorded() const { return attendance_version > 0; }
};

struct Course {
    CourseId id;
    LocationId location;
    CourseKind kind;
    std::string title;
    CoursePlace place;
    CourseHours hours;
    std::optional<people::PersonId> trainer;
    int most_volunteers;
    std::vector<CourseDagdeel> dagdelen; // in order of day; at least one
    int version;                         // rises with every change of the plan

    // The plan as a form has it, in the order in which the dagdelen stand here.
    [[nodiscard]] CoursePlan plan() const;
};

base::Date first_day_of(Course const& course);
base::Date last_day_of(Course const& course);

CourseDagdeel const* find_dagdeel(Course const& course, CourseDagdeelId id);

// Days that were left open come a week after the day before them. The first must be given.
std::vector<base::Date> weekly_where_open(std::vector<std::optional<base::Date>> const& days);

bool has_two_on_one_day(CoursePlan const& plan);

// Was held and nobody said yet who came, seen from today.
bool waits_for_attendance(CourseDagdeel const& dagdeel, base::Date today);

} // namespace training

template <>
struct base::Codes<training::CourseKind> {
    static constexpr auto table = std::to_array<std::pair<training::CourseKind, std::string_view>>({
        {training::CourseKind::course, "course"},
        {training::CourseKind::theme, "theme"},
    });
};
