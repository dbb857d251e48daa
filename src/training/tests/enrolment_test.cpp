#include "training/model/enrolment.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <rapidcheck.h>

namespace training {

namespace {

constexpr auto day = base::Date{std::chrono::year{2026}, std::chrono::November, std::chrono::day{21}};

Course course_of(int dagdelen, int most)
{
    auto course = Course{
        .id = CourseId{1},
        .location = LocationId{1},
        .kind = CourseKind::course,
        .title = "Najaar",
        .place = {.name = "Bibliotheek"},
        .hours = {.starts_at = "19:00", .ends_at = "21:00"},
        .trainer = std::nullopt,
        .most_volunteers = most,
        .dagdelen = {},
        .version = 1,
    };
    for (auto number = 0; number < dagdelen; ++number) {
        course.dagdelen.push_back(
            {.id = CourseDagdeelId{number + 1}, .plan = {.topic = {}, .on = base::add_days(day, number)}}
        );
    }
    return course;
}

Enrolment enrolment_of(int id, bool has_place, std::optional<int> only = {})
{
    return {
        .id = EnrolmentId{id},
        .course = CourseId{1},
        .volunteer = volunteers::VolunteerId{id},
        .only = only ? std::optional{CourseDagdeelId{*only}} : std::nullopt,
        .enrolled_on = day,
        .placed_on = has_place ? std::optional{day} : std::nullopt,
    };
}

// Some with a place, some waiting, some guests, some who left.
std::vector<Enrolment> any_enrolments()
{
    auto enrolments = std::vector<Enrolment>{};
    auto const count = *rc::gen::inRange(0, 12);
    for (auto id = 1; id <= count; ++id) {
        auto const is_guest = *rc::gen::inRange(0, 3) == 0;
        auto one = enrolment_of(id, is_guest || *rc::gen::arbitrary<bool>());
        one.only = is_guest ? std::optional{CourseDagdeelId{*rc::gen::inRange(1, 4)}} : std::nullopt;
        one.left_on = *rc::gen::inRange(0, 4) == 0 ? std::optional{day} : std::nullopt;
        enrolments.push_back(one);
    }
    return enrolments;
}

} // namespace

TEST_CASE("a guest takes a chair on her own day, and so one of the whole course")
{
    auto const course = course_of(3, 3);
    auto const enrolments =
        std::vector{enrolment_of(1, true), enrolment_of(2, true, 2), enrolment_of(3, false)};

    CHECK(places_left_at(course, CourseDagdeelId{1}, enrolments) == 2);
    CHECK(places_left_at(course, CourseDagdeelId{2}, enrolments) == 1);
    CHECK(places_left(course, enrolments) == 1);
    CHECK(who_moves_up(course, enrolments, day) == std::vector{EnrolmentId{3}});
}

TEST_CASE("who waits longest moves up first, and nobody to a course that is over")
{
    auto const course = course_of(1, 2);
    auto const enrolments =
        std::vector{enrolment_of(1, true), enrolment_of(2, false), enrolment_of(3, false)};

    CHECK(who_moves_up(course, enrolments, day) == std::vector{EnrolmentId{2}});
    CHECK(who_moves_up(course, enrolments, base::add_days(day, 1)).empty());
}

TEST_CASE("an open enrolment for all counts for each dagdeel, one that waits or ended does not")
{
    auto ended = enrolment_of(3, true);
    ended.left_on = day;
    auto const enrolments = std::vector{enrolment_of(1, true), enrolment_of(2, false), ended};
    auto const find = [&](int volunteer, std::optional<int> only) {
        return find_open_enrolment(
                   enrolments,
                   volunteers::VolunteerId{volunteer},
                   only ? std::optional{CourseDagdeelId{*only}} : std::nullopt
               )
               != nullptr;
    };

    CHECK(find(1, {}));
    CHECK(find(1, 2));
    CHECK(find(2, {}));
    CHECK_FALSE(find(2, 2));
    CHECK_FALSE(find(3, {}));
}

TEST_CASE("moving up never overbooks a day, leaves no place free while somebody waits, and keeps the order")
{
    CHECK(rc::check([] {
        auto const course = course_of(3, *rc::gen::inRange(1, 9));
        auto enrolments = any_enrolments();
        auto const before = places_taken(course, enrolments);
        for (auto const id : who_moves_up(course, enrolments, day)) {
            auto const found = std::ranges::find(enrolments, id, &Enrolment::id);
            RC_ASSERT(found->waits());
            found->placed_on = day;
        }
        auto const most = std::max(before, course.most_volunteers);
        RC_ASSERT(places_taken(course, enrolments) <= most);
        auto const waiting = std::ranges::find_if(enrolments, &Enrolment::waits);
        RC_ASSERT(waiting == enrolments.end() || places_left(course, enrolments) == 0);
        RC_ASSERT(who_moves_up(course, enrolments, day).empty());
    }));
}

} // namespace training
