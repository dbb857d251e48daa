#include "people/store/person_store.hpp"
#include "platform/base/not_found.hpp"
#include "support/contents.hpp"
#include "support/failing_connection.hpp"
#include "training/tests/given.hpp"

namespace training {

namespace {

using given::day;

std::expected<void, CourseRefusal> change(support::World& world, Course const& course, CoursePlan const& plan)
{
    return change_course(
        world.database,
        world.occasion(),
        {.course = course.id,
         .plan = plan,
         .version = load_course(world.database, course.id, world.aalten).version}
    );
}

// Came to the dagdelen with these numbers of a course that was held.
void come(
    support::World& world, Course const& course, volunteers::VolunteerId who, std::set<std::size_t> numbers
)
{
    for (auto number = std::size_t{0}; number < course.dagdelen.size(); ++number) {
        auto const was_there = numbers.contains(number);
        REQUIRE(given::came(
            world, course, number, was_there ? std::set{who} : std::set<volunteers::VolunteerId>{}
        ));
    }
}

} // namespace

TEST_CASE("a course is kept as it was planned, once, and belongs to one location")
{
    auto world = support::World{};
    auto const wish = given::autumn(world);
    auto const course = given::plan(world, wish);

    CHECK(course.plan() == wish);
    CHECK(given::plan(world, wish).id == course.id);
    CHECK(first_day_of(course) == day("2026-10-14"));
    CHECK(last_day_of(course) == day("2026-11-18"));
    CHECK(list_courses(world.database, world.aalten, day("2026-11-18")).size() == 1);
    CHECK(list_courses(world.database, world.aalten, day("2026-11-19")).empty());
    CHECK(list_courses(world.database, world.winterswijk).empty());
    CHECK_THROWS_AS(load_course(world.database, course.id, world.winterswijk), base::NotFound);
}

TEST_CASE("a trainer whom nobody knew is stored as a person, once")
{
    auto world = support::World{};
    auto wish = given::autumn(world);
    wish.trainer = std::nullopt;
    auto const id = plan_course(
        world.database,
        world.occasion(),
        {.plan = wish, .other_trainer = "Karin ter Haar", .submission_key = "karin"}
    );
    REQUIRE(id);
    auto const course = load_course(world.database, *id, world.aalten);
    auto const karin = people::load_person(world.database, course.trainer.value(), world.aalten);
    CHECK(karin.first_name == "Karin");
    CHECK(karin.last_name == "ter Haar");

    auto plan = course.plan();
    plan.title = "Winter";
    auto const change_wish = ChangeCourse{
        .course = course.id, .plan = plan, .other_trainer = "Karin ter Haar", .version = course.version
    };
    REQUIRE(change_course(world.database, world.occasion(), change_wish));
    REQUIRE(change_course(world.database, world.occasion(), change_wish));
    CHECK(load_course(world.database, *id, world.aalten).trainer == course.trainer);
}

TEST_CASE("a trainer is somebody of this location")
{
    auto world = support::World{};
    auto wish = given::autumn(world);
    wish.trainer = world.joke.person;
    CHECK_THROWS_AS(
        plan_course(world.database, world.occasion(), {.plan = wish, .submission_key = "joke"}),
        base::NotFound
    );
}

TEST_CASE(
    "the plan changes with its days, but not to two on one day, nor a day that was held, nor fewer topics"
)
{
    auto world = support::World{};
    auto const course = given::plan(world, given::autumn(world));
    REQUIRE(given::came(world, course, 0, {}));
    auto plan = course.plan();
    plan.dagdelen[5].on = day("2026-11-25");
    REQUIRE(change(world, course, plan));
    CHECK(last_day_of(load_course(world.database, course.id, world.aalten)) == day("2026-11-25"));

    auto twice = plan;
    twice.dagdelen[5].on = twice.dagdelen[4].on;
    CHECK(change(world, course, twice).error() == CourseRefusal::day_twice);
    auto held = plan;
    held.dagdelen[0].on = day("2026-10-13");
    CHECK(change(world, course, held).error() == CourseRefusal::was_held);
    auto fewer = plan;
    fewer.dagdelen.pop_back();
    CHECK(change(world, course, fewer).error() == CourseRefusal::other_topics);
    auto stale = plan;
    stale.title = "Anders";
    auto const wish = ChangeCourse{.course = course.id, .plan = stale, .version = course.version};
    CHECK(change_course(world.database, world.occasion(), wish).error() == CourseRefusal::changed_meanwhile);
    CHECK_THROWS_AS(change_course(world.database, world.occasion_of(world.joke), wish), base::NotFound);
}

TEST_CASE("who comes when the course is full waits, and moves up when a place comes free")
{
    auto world = support::World{};
    auto const course = given::plan(world, given::autumn(world, "2026-12-02"));
    auto const fatma = given::suited(world, "Fatma");
    auto const els = given::suited(world, "Els");
    auto const kim = given::suited(world, "Kim");
    auto const first = given::enrol(world, course, fatma).value();
    CHECK(given::enrol(world, course, fatma) == first);
    given::enrol(world, course, els).value();
    auto const last = given::enrol(world, course, kim).value();
    CHECK(given::enrolment(world, course, last).waits());

    withdraw_enrolment(world.database, world.occasion(), course.id, first);
    auto const moved = given::enrolment(world, course, last);
    CHECK(moved.has_place());
    CHECK(moved.must_be_told());

    tell_moved_up(world.database, world.occasion(), course.id, last);
    CHECK_FALSE(given::enrolment(world, course, last).must_be_told());
    auto const before = support::contents_of(world.database);
    withdraw_enrolment(world.database, world.occasion(), course.id, first);
    tell_moved_up(world.database, world.occasion(), course.id, last);
    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("more places let those who wait move up, and there are never fewer places than volunteers with one")
{
    auto world = support::World{};
    auto const course = given::plan(world, given::autumn(world, "2026-12-02"));
    given::enrol(world, course, given::suited(world, "Fatma")).value();
    given::enrol(world, course, given::suited(world, "Els")).value();
    auto const kim = given::enrol(world, course, given::suited(world, "Kim")).value();
    auto plan = course.plan();
    plan.most_volunteers = 1;
    CHECK(change(world, course, plan).error() == CourseRefusal::too_few_places);
    plan.most_volunteers = 3;
    REQUIRE(change(world, course, plan));
    CHECK(given::enrolment(world, course, kim).must_be_told());
}

TEST_CASE("nobody enrols in what is over, nor who stopped, nor at another location")
{
    auto world = support::World{};
    auto const over = given::plan(world, given::autumn(world));
    auto const course = given::plan(world, given::autumn(world, "2026-12-02"));
    auto const fatma = given::suited(world, "Fatma");
    CHECK(given::enrol(world, over, fatma).error() == CourseRefusal::is_over);
    CHECK(given::enrol(world, over, fatma, over.dagdelen[0].id).error() == CourseRefusal::is_over);
    CHECK_THROWS_AS(given::enrol(world, course, fatma, over.dagdelen[0].id), base::NotFound);
    CHECK_THROWS_AS(given::enrol(world, course, world.carla), base::NotFound);
    auto const wish = EnrolVolunteer{.course = course.id, .volunteer = world.carla};
    CHECK_THROWS_AS(enrol_volunteer(world.database, world.occasion_of(world.joke), wish), base::NotFound);
    auto const id = given::enrol(world, course, given::suited(world, "Els")).value();
    CHECK_THROWS_AS(
        withdraw_enrolment(world.database, world.occasion_of(world.joke), course.id, id), base::NotFound
    );
    CHECK_THROWS_AS(withdraw_enrolment(world.database, world.occasion(), over.id, id), base::NotFound);

    auto const stopped = volunteers::VolunteerEvent{
        .kind = volunteers::VolunteerEventKind::stopped, .on = day("2026-11-20"), .code = "no_time"
    };
    REQUIRE(volunteers::record_volunteer_event(
        world.database, world.occasion(), {.volunteer = fatma, .event = stopped}
    ));
    CHECK(given::enrol(world, course, fatma).error() == CourseRefusal::has_left);
}

TEST_CASE("what was missed is made up as a guest of another course, and then she is certified, once")
{
    auto world = support::World{};
    auto const autumn = given::plan(world, given::autumn(world));
    auto const fatma = given::suited(world, "Fatma");
    come(world, autumn, fatma, {0, 1, 2, 3, 4});
    CHECK_FALSE(given::certified_on(world, fatma));

    auto const winter = given::plan(world, given::autumn(world, "2026-12-02"));
    auto const farewell = winter.dagdelen[5].id;
    given::enrol(world, winter, fatma, farewell).value();
    CHECK(given::came(world, winter, 5, {fatma}).error() == CourseRefusal::is_yet_to_come);

    world.now += std::chrono::hours{24 * 60};
    REQUIRE(given::came(world, winter, 5, {fatma}));
    CHECK(given::certified_on(world, fatma) == day("2027-01-06"));
    auto const events = volunteers::list_volunteer_events(world.database, fatma);
    CHECK(events.back().recorded_by == world.ria.account);
    REQUIRE(given::came(world, winter, 4, {fatma}));
    CHECK(volunteers::list_volunteer_events(world.database, fatma).size() == events.size());
}

TEST_CASE("a guest needs a chair on her day")
{
    auto world = support::World{};
    auto const course = given::plan(world, given::autumn(world, "2026-12-02"));
    given::enrol(world, course, given::suited(world, "Fatma")).value();
    given::enrol(world, course, given::suited(world, "Els"), course.dagdelen[1].id).value();
    auto const kim = given::suited(world, "Kim");
    CHECK(given::enrol(world, course, kim, course.dagdelen[1].id).error() == CourseRefusal::is_full);
    CHECK(given::enrol(world, course, kim, course.dagdelen[2].id));
}

TEST_CASE("attendance counts once, is not overwritten unseen, and knows only volunteers of its location")
{
    auto world = support::World{};
    auto const course = given::plan(world, given::autumn(world));
    auto const fatma = given::suited(world, "Fatma");
    auto wish = RecordCourseAttendance{
        .course = course.id, .dagdeel = course.dagdelen[0].id, .came = {fatma}, .version = 0
    };
    REQUIRE(record_course_attendance(world.database, world.occasion(), wish));
    auto const before = support::contents_of(world.database);
    REQUIRE(record_course_attendance(world.database, world.occasion(), wish));
    CHECK(support::contents_of(world.database) == before);

    wish.came.clear();
    CHECK(
        record_course_attendance(world.database, world.occasion(), wish).error()
        == CourseRefusal::changed_meanwhile
    );
    wish.version = 1;
    REQUIRE(record_course_attendance(world.database, world.occasion(), wish));
    CHECK(load_topics_done(world.database, fatma, world.aalten).empty());
    wish.came = {world.carla};
    wish.version = 2;
    CHECK_THROWS_AS(record_course_attendance(world.database, world.occasion(), wish), base::NotFound);
    CHECK_THROWS_AS(
        record_course_attendance(world.database, world.occasion_of(world.joke), wish), base::NotFound
    );
}

TEST_CASE("a theme meeting gives no topic and no certificate")
{
    auto world = support::World{};
    auto const theme = given::plan(world, given::theme());
    auto const fatma = given::suited(world, "Fatma");
    REQUIRE(given::came(world, theme, 0, {fatma, world.anna}));

    CHECK(load_topics_done(world.database, fatma, world.aalten).empty());
    auto const attended = list_themes_attended(world.database, fatma, world.aalten);
    REQUIRE(attended.size() == 1);
    CHECK(attended[0].title == "Omgaan met verdriet");
    CHECK_FALSE(given::certified_on(world, fatma));
}

TEST_CASE("a failing database leaves nothing of a course half-saved")
{
    auto world = support::World{};
    auto const wish = given::autumn(world);
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        auto const done = plan_course(
            database, world.occasion(), {.plan = wish, .other_trainer = "Karin", .submission_key = "once"}
        );
        REQUIRE(done);
    });
    auto const course = given::plan(world, wish);
    auto const fatma = given::suited(world, "Fatma");
    come(world, course, fatma, {0, 1, 2, 3, 4});
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        auto const done = record_course_attendance(
            database,
            world.occasion(),
            {.course = course.id, .dagdeel = course.dagdelen[5].id, .came = {fatma}, .version = 1}
        );
        REQUIRE(done);
    });
    CHECK(given::certified_on(world, fatma) == day("2026-11-18"));
}

TEST_CASE("a failing database leaves nobody without the place that came free")
{
    auto world = support::World{};
    auto plan = given::autumn(world, "2026-12-02");
    plan.most_volunteers = 1;
    auto const course = given::plan(world, plan);
    auto const first = given::enrol(world, course, given::suited(world, "Fatma")).value();
    auto const els = given::suited(world, "Els");
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        auto const done =
            enrol_volunteer(database, world.occasion(), {.course = course.id, .volunteer = els});
        REQUIRE(done);
    });
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        withdraw_enrolment(database, world.occasion(), course.id, first);
    });
    plan.most_volunteers = 2;
    given::enrol(world, course, given::suited(world, "Kim")).value();
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        auto const done = change_course(
            database, world.occasion(), {.course = course.id, .plan = plan, .version = course.version}
        );
        REQUIRE(done);
    });
}

} // namespace training
