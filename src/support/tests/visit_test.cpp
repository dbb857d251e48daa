#include "matching/store/match_store.hpp"
#include "platform/base/not_found.hpp"
#include "support/actions/end_match.hpp"
#include "support/actions/record_visit.hpp"
#include "support/failing_connection.hpp"
#include "support/match_story.hpp"
#include "support/store/visit_store.hpp"

#include <doctest/doctest.h>

namespace support {

namespace {

base::Date day(std::string_view iso)
{
    return base::parse_iso_date(iso).value();
}

Visit two_hours_on(base::Date on)
{
    return {.visited_on = on, .minutes = 120, .reason = ""};
}

} // namespace

TEST_CASE("a visit is recorded between start and end, not in the future, and missed with a known reason")
{
    auto const world = World{};
    auto const period = SupportPeriod{.started_on = day("2026-11-03"), .ended_on = day("2026-11-17")};
    auto const check = [&](Visit const& visit) {
        return may_record(world.programme, period, visit, World::today);
    };

    CHECK(check(two_hours_on(day("2026-11-03"))));
    CHECK(check(two_hours_on(day("2026-11-17"))));
    CHECK(check(two_hours_on(day("2026-11-02"))).error() == VisitRefusal::match_does_not_run);
    CHECK(check(two_hours_on(day("2026-11-18"))).error() == VisitRefusal::match_does_not_run);
    CHECK(check(two_hours_on(day("2026-11-22"))).error() == VisitRefusal::in_future);
    CHECK(
        check({.visited_on = day("2026-11-10"), .minutes = std::nullopt, .reason = "too_much_rain"}).error()
        == VisitRefusal::unknown_reason
    );
}

TEST_CASE("a second answer about the same day takes the place of the first")
{
    auto world = World{};
    auto const match = start_with_anna(world);

    REQUIRE(record_visit(world.database, world.occasion(), {match, two_hours_on(World::today)}));
    REQUIRE(record_visit(
        world.database,
        world.occasion(),
        {match, {.visited_on = World::today, .minutes = std::nullopt, .reason = "family_ill"}}
    ));

    auto const visits = list_visits(world.database, match, 10);
    REQUIRE(visits.size() == 1);
    CHECK(visits[0].reason == "family_ill");
    CHECK_FALSE(visits[0].minutes);
}

TEST_CASE("no visit is recorded of a match that has not started")
{
    auto world = World{};
    auto const match = klik_with_anna(world);

    CHECK(
        record_visit(world.database, world.occasion(), {match, two_hours_on(World::today)}).error()
        == VisitRefusal::match_does_not_run
    );
}

TEST_CASE("a volunteer records visits of her own family only; another's match is not there for her")
{
    auto world = World{};
    auto const match = start_with_anna(world);
    auto const occasion = world.occasion_of(world.anna_signed_in);
    auto const visit = RecordVisit{.match = match, .visit = two_hours_on(World::today)};

    CHECK(record_own_visit(world.database, occasion, world.anna, visit));
    CHECK_THROWS_AS(record_own_visit(world.database, occasion, world.bea, visit), base::NotFound);
}

TEST_CASE("for a volunteer a match that ended is gone; her coordinator can still complete it")
{
    auto world = World{};
    auto const match = start_with_anna(world);
    REQUIRE(end_match(
        world.database,
        world.occasion(),
        {.match = match, .on = World::today, .reason = "moved", .next = AfterMatch::seek_another}
    ));
    auto const visit = RecordVisit{.match = match, .visit = two_hours_on(World::today)};

    CHECK_THROWS_AS(
        record_own_visit(world.database, world.occasion_of(world.anna_signed_in), world.anna, visit),
        base::NotFound
    );
    CHECK(record_visit(world.database, world.occasion(), visit));
}

TEST_CASE("a visit happens as a whole or not at all, and only at its own location")
{
    auto world = World{};
    auto const match = start_with_anna(world);
    auto const visit = RecordVisit{.match = match, .visit = two_hours_on(World::today)};

    CHECK_THROWS_AS(record_visit(world.database, world.occasion_of(world.joke), visit), base::NotFound);
    check_all_or_nothing(world.database, [&](database::Connection& failing) {
        auto const done = record_visit(failing, world.occasion(), visit);
        CHECK(done);
    });
    check_all_or_nothing(world.database, [&](database::Connection& failing) {
        auto const done =
            record_own_visit(failing, world.occasion_of(world.anna_signed_in), world.anna, visit);
        CHECK(done);
    });
}

} // namespace support
