// Courses of the small world, in a line each.
#pragma once

#include "support/world.hpp"
#include "training/actions/enrol_volunteer.hpp"
#include "training/actions/plan_course.hpp"
#include "training/actions/record_course_attendance.hpp"
#include "training/store/course_attendance_store.hpp"
#include "training/store/course_store.hpp"
#include "training/store/enrolment_store.hpp"
#include "volunteers/actions/record_volunteer_event.hpp"
#include "volunteers/actions/register_volunteer.hpp"
#include "volunteers/store/volunteer_event_store.hpp"

#include <doctest/doctest.h>

namespace training::given {

inline base::Date day(std::string_view text)
{
    return base::parse_iso_date(text).value();
}

// On six Wednesday evenings, for at most two volunteers. The world stands on Saturday 21 November 2026, so
// from 14 October all but nothing of it was held by 18 November.
inline CoursePlan autumn(support::World const& world, std::string_view first_day = "2026-10-14")
{
    auto plan = CoursePlan{
        .kind = CourseKind::course,
        .title = "Najaar",
        .place = {.name = "Bibliotheek Aalten", .street = "Landstraat 1", .town = "Aalten"},
        .hours = {.starts_at = "19:00", .ends_at = "21:30"},
        .trainer = world.ria.person,
        .most_volunteers = 2,
        .dagdelen = {},
    };
    auto on = day(first_day);
    for (auto const& topic : world.programme.training_topics) {
        plan.dagdelen.push_back({.topic = topic.code, .on = on});
        on = base::add_days(on, 7);
    }
    return plan;
}

inline CoursePlan theme(std::string_view on = "2026-11-18")
{
    return {
        .kind = CourseKind::theme,
        .title = "Omgaan met verdriet",
        .place = {.name = "Bibliotheek Aalten"},
        .hours = {.starts_at = "10:00", .ends_at = "12:00"},
        .trainer = std::nullopt,
        .most_volunteers = 12,
        .dagdelen = {{.topic = {}, .on = day(on)}},
    };
}

inline Course plan(support::World& world, CoursePlan const& wish)
{
    auto const key = wish.title + base::to_iso(wish.dagdelen.front().on);
    auto const id = plan_course(world.database, world.occasion(), {.plan = wish, .submission_key = key});
    REQUIRE(id);
    return load_course(world.database, *id, world.aalten);
}

// Somebody who signed up at Aalten and had her talk.
inline volunteers::VolunteerId suited(support::World& world, std::string const& name)
{
    auto const id = volunteers::register_volunteer(
                        world.database,
                        world.occasion(),
                        {.contact =
                             {.first_name = name,
                              .last_name = "te Nieuw",
                              .email = people::EmailAddress::parse(name + "@example.nl"),
                              .phone = people::PhoneNumber::parse("06 11111111"),
                              .language = text::Language::nl},
                         .profile =
                             {.postcode = "7121 AB",
                              .travel_km = 10,
                              .most_families = 1,
                              .wishes = {},
                              .about = {},
                              .dagdelen = {},
                              .languages = {"nl"},
                              .experiences = {}},
                         .registered_on = day("2026-09-01"),
                         .submission_key = name}
    )
                        .value();
    auto const event =
        volunteers::VolunteerEvent{.kind = volunteers::VolunteerEventKind::suited, .on = day("2026-09-15")};
    REQUIRE(volunteers::record_volunteer_event(
        world.database, world.occasion(), {.volunteer = id, .event = event}
    ));
    return id;
}

inline std::expected<EnrolmentId, CourseRefusal> enrol(
    support::World& world,
    Course const& course,
    volunteers::VolunteerId volunteer,
    std::optional<CourseDagdeelId> only = {}
)
{
    return enrol_volunteer(
        world.database, world.occasion(), {.course = course.id, .volunteer = volunteer, .only = only}
    );
}

// These came to the dagdeel with this number, counted from 0.
inline std::expected<void, CourseRefusal> came(
    support::World& world,
    Course const& course,
    std::size_t number,
    std::set<volunteers::VolunteerId> const& who
)
{
    auto const now = load_course(world.database, course.id, world.aalten);
    return record_course_attendance(
        world.database,
        world.occasion(),
        {.course = course.id,
         .dagdeel = now.dagdelen.at(number).id,
         .came = who,
         .version = now.dagdelen.at(number).attendance_version}
    );
}

inline std::optional<base::Date> certified_on(support::World& world, volunteers::VolunteerId volunteer)
{
    auto const history = volunteers::load_volunteer_history(world.database, volunteer);
    auto const event = volunteers::last_event(history, volunteers::VolunteerEventKind::certified);
    return event ? std::optional{event->on} : std::nullopt;
}

inline Enrolment enrolment(support::World& world, Course const& course, EnrolmentId id)
{
    for (auto const& one : list_enrolments(world.database, course.id)) {
        if (one.id == id) {
            return one;
        }
    }
    FAIL("no such enrolment");
    throw std::logic_error{"no such enrolment"};
}

} // namespace training::given
