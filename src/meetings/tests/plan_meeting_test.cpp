#include "meetings/actions/change_date.hpp"
#include "meetings/actions/plan_meeting.hpp"
#include "meetings/tests/given.hpp"
#include "platform/base/not_found.hpp"
#include "support/failing_connection.hpp"
#include "support/match_story.hpp"

namespace meetings {

namespace {

using given::coffee;
using given::day;

std::expected<void, MeetingRefusal> change(support::World& world, MeetingId id, MeetingPlan const& plan)
{
    return change_meeting(
        world.database,
        world.occasion(),
        {.meeting = id, .plan = plan, .version = given::meeting(world, id).version}
    );
}

} // namespace

TEST_CASE("a meeting is kept as it was planned")
{
    auto world = support::World{};
    auto const stored = given::meeting(world, given::plan(world));

    CHECK(stored.plan == coffee());
    CHECK(stored.changes.empty());
    CHECK_FALSE(stored.demo);
    CHECK(list_meetings_of(world.database, world.aalten, day("2026-12-15")).size() == 1);
    CHECK(list_meetings_of(world.database, world.aalten, day("2026-12-16")).empty());
    CHECK(list_meetings_of(world.database, world.winterswijk, day("2026-11-24")).empty());
    CHECK_THROWS_AS(load_meeting(world.database, stored.id, world.winterswijk), base::NotFound);
}

TEST_CASE("the same form of a meeting sent twice is one meeting")
{
    auto world = support::World{};
    CHECK(given::plan(world) == given::plan(world));
}

TEST_CASE("a plan without a day is refused")
{
    auto world = support::World{};
    auto plan = coffee();
    plan.recurrence = {
        .first_day = day("2026-11-24"), .repeats = Repeats::weekly, .until = day("2026-11-23")
    };

    auto const refused =
        plan_meeting(world.database, world.occasion(), {.plan = plan, .submission_key = "none"});
    CHECK(refused.error() == MeetingRefusal::no_days);
    CHECK(change(world, given::plan(world), plan).error() == MeetingRefusal::no_days);
}

TEST_CASE("a plan changes, and what was changed of a day that is gone goes with it")
{
    auto world = support::World{};
    auto const id = given::plan(world);
    REQUIRE(change_date(
        world.database,
        world.occasion(),
        id,
        {.planned_on = day("2026-12-15"), .kind = ChangeKind::cancelled, .reason = "Kerst"}
    ));
    auto plan = coffee();
    plan.title = "Thee en spelen";
    plan.recurrence.times = 2;

    REQUIRE(change(world, id, plan));

    auto const stored = given::meeting(world, id);
    CHECK(stored.plan == plan);
    CHECK(stored.changes.empty());
    CHECK(stored.version == 3);
}

TEST_CASE("a day for which somebody registered, or that was held, stays a day of the meeting")
{
    auto world = support::World{};
    auto const id = given::plan(world);
    given::enrol(world, given::fatma(id, "2026-12-15"));
    auto plan = coffee();
    plan.recurrence.times = 3;

    CHECK(change(world, id, plan).error() == MeetingRefusal::day_in_use);
}

TEST_CASE("a plan that would meet on the day to which a date moved is refused")
{
    auto world = support::World{};
    auto const id = given::plan(world);
    REQUIRE(change_date(
        world.database,
        world.occasion(),
        id,
        {.planned_on = day("2026-11-24"),
         .kind = ChangeKind::moved,
         .moved_to = day("2026-12-22"),
         .hours = {.starts_at = "10:00", .ends_at = "11:00"}}
    ));
    auto plan = coffee();
    plan.recurrence.times = 5;

    CHECK(change(world, id, plan).error() == MeetingRefusal::day_twice);
}

TEST_CASE("of two who change a plan at the same time the second is told; the same form sent twice is not")
{
    auto world = support::World{};
    auto const id = given::plan(world);
    auto plan = coffee();
    plan.title = "Thee en spelen";
    auto const wish = ChangeMeeting{.meeting = id, .plan = plan, .version = 1};

    CHECK(change_meeting(world.database, world.occasion(), wish));
    CHECK(change_meeting(world.database, world.occasion(), wish));
    auto other = wish;
    other.plan.title = "Koffie";
    CHECK(
        change_meeting(world.database, world.occasion(), other).error() == MeetingRefusal::changed_meanwhile
    );
}

TEST_CASE("who registered hears of another place or hour, and not of another title")
{
    auto world = support::World{};
    auto const id = given::plan(world);
    given::enrol(world, given::fatma(id));
    auto plan = coffee();
    plan.title = "Thee en spelen";
    REQUIRE(change(world, id, plan));
    CHECK(support::waiting_letters(world).size() == 1); // of the registration

    plan.hours = {.starts_at = "09:30", .ends_at = "11:00"};
    REQUIRE(change(world, id, plan));

    auto const letters = support::waiting_letters(world);
    REQUIRE(letters.size() == 2);
    CHECK(letters[1].subject == "Veranderd: Thee en spelen");
    CHECK(letters[1].body.find("dinsdag 24 november, 09:30 tot 11:00 uur") != std::string::npos);
}

TEST_CASE("another location cannot change a meeting")
{
    auto world = support::World{};
    auto const id = given::plan(world);
    auto const wish = ChangeMeeting{.meeting = id, .plan = coffee(), .version = 1};
    CHECK_THROWS_AS(change_meeting(world.database, world.occasion_of(world.joke), wish), base::NotFound);
}

TEST_CASE("a failing database leaves no meeting half planned or half changed")
{
    auto world = support::World{};
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        auto const done =
            plan_meeting(database, world.occasion(), {.plan = coffee(), .submission_key = "once"});
        REQUIRE(done);
    });

    auto const id = given::plan(world);
    given::enrol(world, given::fatma(id));
    auto plan = coffee();
    plan.hours.ends_at = "12:00";
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        auto const done =
            change_meeting(database, world.occasion(), {.meeting = id, .plan = plan, .version = 1});
        REQUIRE(done);
    });
}

} // namespace meetings
