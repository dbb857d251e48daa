#include "meetings/actions/change_date.hpp"
#include "meetings/actions/record_attendance.hpp"
#include "meetings/store/attendance_store.hpp"
#include "meetings/store/known_people_store.hpp"
#include "meetings/tests/given.hpp"
#include "platform/base/not_found.hpp"
#include "support/failing_connection.hpp"
#include "volunteers/store/volunteer_store.hpp"

namespace meetings {

namespace {

using given::day;

// A meeting that was held on Tuesday 17 November 2026, and goes on.
MeetingId plan_held(support::World& world)
{
    auto plan = given::coffee();
    plan.recurrence.first_day = day("2026-11-17");
    return given::plan(world, plan);
}

people::PersonId anna(support::World& world)
{
    return volunteers::load_volunteer(world.database, world.anna, world.aalten).person;
}

// Sanne with her baby, Anna who pours the coffee, and four parents with six children.
RecordAttendance held(support::World& world, MeetingId id)
{
    return {
        .meeting = id,
        .planned_on = day("2026-11-17"),
        .attendance =
            {.parents = 4,
             .children = 6,
             .attendees =
                 {{.person = anna(world), .as = AttendsAs::volunteer, .children = 0},
                  {.person = world.sanne_person, .as = AttendsAs::parent, .children = 1}}},
        .version = 0,
    };
}

std::optional<StoredAttendance> stored(support::World& world, MeetingId id)
{
    return find_attendance(world.database, {.meeting = id, .planned_on = day("2026-11-17")});
}

} // namespace

TEST_CASE("who came is kept by name and as counts, with day, place and municipality")
{
    auto world = support::World{};
    auto const id = plan_held(world);
    REQUIRE(record_attendance(world.database, world.occasion(), held(world, id)));

    auto const found = stored(world, id).value();
    CHECK(found.attendance.parents == 4);
    CHECK(found.attendance.attendees.size() == 2);
    auto const expected = Attended{.parents = 5, .children = 7, .volunteers = 1};
    CHECK(all_of(found.attendance) == expected);
    auto const listed = list_attended_at(world.database, world.aalten);
    REQUIRE(listed.size() == 1);
    CHECK(listed.begin()->second == expected);
    CHECK(list_attended_at(world.database, world.winterswijk).empty());
    auto rows =
        world.database.query("SELECT held_on, municipality_code, location_id FROM meeting_attendances");
    REQUIRE(rows.next());
    CHECK(rows.date(0) == day("2026-11-17"));
    CHECK(rows.text(1) == "GM0197");
    CHECK(rows.id<LocationId>(2) == world.aalten);
}

TEST_CASE("attendance is recorded anew, counts once, and is not overwritten unseen")
{
    auto world = support::World{};
    auto const id = plan_held(world);
    auto wish = held(world, id);
    REQUIRE(record_attendance(world.database, world.occasion(), wish));
    REQUIRE(record_attendance(world.database, world.occasion(), wish));
    CHECK(stored(world, id)->version == 1);

    wish.attendance.parents = 9;
    wish.attendance.attendees.pop_back();
    CHECK(
        record_attendance(world.database, world.occasion(), wish).error() == MeetingRefusal::changed_meanwhile
    );
    wish.version = 1;
    REQUIRE(record_attendance(world.database, world.occasion(), wish));
    CHECK(stored(world, id)->attendance == wish.attendance);
    CHECK(stored(world, id)->version == 2);
}

TEST_CASE("nobody was at what is yet to come or did not go on")
{
    auto world = support::World{};
    auto const id = plan_held(world);
    auto wish = held(world, id);
    wish.planned_on = day("2026-11-24");
    CHECK(
        record_attendance(world.database, world.occasion(), wish).error() == MeetingRefusal::is_yet_to_come
    );
    REQUIRE(change_date(
        world.database, world.occasion(), id, {.planned_on = day("2026-11-24"), .kind = ChangeKind::cancelled}
    ));
    CHECK(record_attendance(world.database, world.occasion(), wish).error() == MeetingRefusal::is_cancelled);
    wish.planned_on = day("2026-11-18");
    CHECK_THROWS_AS(record_attendance(world.database, world.occasion(), wish), base::NotFound);
}

TEST_CASE("people of another location do not come, and another location cannot record")
{
    auto world = support::World{};
    auto const id = plan_held(world);
    auto wish = held(world, id);
    CHECK_THROWS_AS(record_attendance(world.database, world.occasion_of(world.joke), wish), base::NotFound);
    wish.attendance.attendees = {{.person = world.joke.person, .as = AttendsAs::parent, .children = 0}};
    CHECK_THROWS_AS(record_attendance(world.database, world.occasion(), wish), base::NotFound);
    CHECK_FALSE(stored(world, id));
}

TEST_CASE("a day that was held stays a day of the meeting")
{
    auto world = support::World{};
    auto const id = plan_held(world);
    REQUIRE(record_attendance(world.database, world.occasion(), held(world, id)));
    auto plan = given::meeting(world, id).plan;
    plan.recurrence.first_day = day("2026-11-24");
    auto const refused =
        change_meeting(world.database, world.occasion(), {.meeting = id, .plan = plan, .version = 1});
    CHECK(refused.error() == MeetingRefusal::day_in_use);
}

TEST_CASE("known by name are the parents of open cases with their children, and active volunteers")
{
    auto world = support::World{};
    auto const parents = list_known_parents(world.database, world.aalten, support::World::today);
    REQUIRE(parents.size() == 1);
    CHECK(parents[0].person.id == world.sanne_person);
    CHECK(parents[0].children == 1);
    CHECK(list_known_volunteers(world.database, world.aalten).size() == 2);
    CHECK(list_known_parents(world.database, world.winterswijk, support::World::today).empty());
    world.database.execute("UPDATE family_cases SET over_on = $1", support::World::today);
    CHECK(list_known_parents(world.database, world.aalten, support::World::today).empty());
}

TEST_CASE("a failing database leaves no attendance half recorded")
{
    auto world = support::World{};
    auto const id = plan_held(world);
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        auto const done = record_attendance(database, world.occasion(), held(world, id));
        REQUIRE(done);
    });
}

} // namespace meetings
