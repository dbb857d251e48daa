#include "meetings/actions/change_date.hpp"
#include "meetings/tests/given.hpp"
#include "platform/base/not_found.hpp"
#include "support/failing_connection.hpp"
#include "support/match_story.hpp"

namespace meetings {

namespace {

using given::day;

DateChange cancellation(std::string_view planned_on = "2026-12-01")
{
    return {.planned_on = day(planned_on), .kind = ChangeKind::cancelled, .reason = "De zaal is dicht."};
}

DateChange move(std::string_view to, std::string_view planned_on = "2026-12-01")
{
    return {
        .planned_on = day(planned_on),
        .kind = ChangeKind::moved,
        .reason = "De zaal is dicht.",
        .moved_to = day(to),
        .hours = {.starts_at = "13:00", .ends_at = "14:00"},
    };
}

std::expected<void, MeetingRefusal> apply(support::World& world, MeetingId id, DateChange const& change)
{
    return change_date(world.database, world.occasion(), id, change);
}

MeetingDate date(support::World& world, MeetingId id, std::string_view planned_on = "2026-12-01")
{
    return find_date(given::meeting(world, id), day(planned_on)).value();
}

} // namespace

TEST_CASE("a date is cancelled with a reason, and sent twice it counts once")
{
    auto world = support::World{};
    auto const id = given::plan(world);

    CHECK(apply(world, id, cancellation()));
    CHECK(apply(world, id, cancellation()));

    CHECK(date(world, id).state == DateState::cancelled);
    CHECK(date(world, id).reason == "De zaal is dicht.");
    CHECK(given::meeting(world, id).version == 2);
}

TEST_CASE("a date moves, moves again, and goes on as planned after all")
{
    auto world = support::World{};
    auto const id = given::plan(world);

    REQUIRE(apply(world, id, move("2026-12-02")));
    REQUIRE(apply(world, id, move("2027-01-20")));
    CHECK(date(world, id).on == day("2027-01-20"));
    CHECK(list_meetings_of(world.database, world.aalten, day("2027-01-20")).size() == 1);

    REQUIRE(restore_date(world.database, world.occasion(), id, day("2026-12-01")));
    REQUIRE(restore_date(world.database, world.occasion(), id, day("2026-12-01")));
    CHECK(date(world, id).state == DateState::planned);
    CHECK(given::meeting(world, id).version == 4);
    CHECK(list_meetings_of(world.database, world.aalten, day("2027-01-20")).empty());
}

TEST_CASE("a date does not move to the day of another, or to a day that was")
{
    auto world = support::World{};
    auto const id = given::plan(world);

    CHECK(apply(world, id, move("2026-12-08")).error() == MeetingRefusal::day_twice);
    CHECK(apply(world, id, move("2026-11-20")).error() == MeetingRefusal::is_over);
    CHECK(given::meeting(world, id).changes.empty());
}

TEST_CASE("what was cannot be changed any more")
{
    auto world = support::World{};
    auto plan = given::coffee();
    plan.recurrence.first_day = day("2026-11-10");
    auto const id = given::plan(world, plan);

    CHECK(apply(world, id, cancellation("2026-11-17")).error() == MeetingRefusal::is_over);
}

TEST_CASE("who registered is told that it does not go on, or when it is")
{
    auto world = support::World{};
    auto const id = given::plan(world);
    given::enrol(world, given::fatma(id, "2026-12-01"));
    given::enrol(world, given::parent(id, "Sofie", "0612345678", "2026-12-01"));
    given::enrol(world, given::fatma(id, "2026-12-08"));

    REQUIRE(apply(world, id, cancellation()));
    REQUIRE(apply(world, id, move("2026-12-03")));

    auto const letters = support::waiting_letters(world);
    REQUIRE(letters.size() == 4); // two of the registrations
    CHECK(letters[2].subject == "Gaat niet door: Koffie en spelen");
    CHECK(letters[2].body.find("Waarom: De zaal is dicht.") != std::string::npos);
    CHECK(letters[3].subject == "Veranderd: Koffie en spelen");
    CHECK(letters[3].body.find("donderdag 3 december, 13:00 tot 14:00 uur") != std::string::npos);
    CHECK(letters[3].body.find("Sofie") == std::string::npos);
}

TEST_CASE("there is no date on a day that was not planned, nor a meeting at another location")
{
    auto world = support::World{};
    auto const id = given::plan(world);

    CHECK_THROWS_AS(apply(world, id, cancellation("2026-12-02")), base::NotFound);
    CHECK_THROWS_AS(
        change_date(world.database, world.occasion_of(world.joke), id, cancellation()), base::NotFound
    );
    CHECK_THROWS_AS(
        restore_date(world.database, world.occasion_of(world.joke), id, day("2026-12-01")), base::NotFound
    );
}

TEST_CASE("a failing database leaves no date half changed")
{
    auto world = support::World{};
    auto const id = given::plan(world);
    given::enrol(world, given::fatma(id, "2026-12-01"));

    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        auto const done = change_date(database, world.occasion(), id, cancellation());
        REQUIRE(done);
    });
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        auto const done = restore_date(database, world.occasion(), id, day("2026-12-01"));
        REQUIRE(done);
    });
}

} // namespace meetings
