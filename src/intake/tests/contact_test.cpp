#include "intake/actions/plan_acquaintance.hpp"
#include "intake/actions/record_contact.hpp"
#include "intake/tests/family_of_sanne.hpp"
#include "platform/base/not_found.hpp"
#include "support/failing_connection.hpp"

namespace intake {

namespace {

using given::day;

RecordContact spoken(support::World const& world)
{
    return {
        .family_case = world.sanne,
        .result = ContactResult::reached,
        .on = day("2026-11-18"),
        .note = "Belt liever niet onder etenstijd.",
        .submission_key = "contact-form",
    };
}

PlanAcquaintance visit(support::World const& world)
{
    return {
        .family_case = world.sanne,
        .planned_for = day("2026-11-25"),
        .time = "10:00",
        .street = "Dijkstraat 4",
        .note = "Achterom",
        .submission_key = "plan-form",
    };
}

std::optional<accounts::AccountId> responsible(support::World& world)
{
    return load_family_case(world.database, world.sanne, world.aalten).responsible;
}

} // namespace

TEST_CASE("a coordinator who speaks with a parent records it with what she wants to remember")
{
    auto world = support::World{};

    REQUIRE(record_contact(world.database, world.occasion(), spoken(world)));

    auto const recorded = given::last_event(world);
    CHECK(recorded.event.kind == programme::EventKind::contacted);
    CHECK(recorded.event.on == day("2026-11-18"));
    CHECK(recorded.note == "Belt liever niet onder etenstijd.");
    CHECK(recorded.recorded_by == world.ria.account);
}

TEST_CASE("the same form sent twice is one contact, and no mistake")
{
    auto world = support::World{};
    auto attempt = spoken(world);
    attempt.result = ContactResult::not_reached;

    REQUIRE(record_contact(world.database, world.occasion(), attempt));
    REQUIRE(record_contact(world.database, world.occasion(), attempt));
    CHECK(given::kinds_of_events(world) == "contact_attempted");

    attempt.submission_key = "a second call that day";
    REQUIRE(record_contact(world.database, world.occasion(), attempt));
    CHECK(given::kinds_of_events(world) == "contact_attempted, contact_attempted");
}

TEST_CASE("a second colleague who speaks with the parent hears that it was recorded")
{
    auto world = support::World{};
    auto wish = spoken(world);
    REQUIRE(record_contact(world.database, world.occasion(), wish));

    wish.submission_key = "the form of Wim";
    auto const again = record_contact(world.database, world.occasion_of(world.wim), wish);

    CHECK(again.error() == programme::JourneyRefusal::already_done);
}

TEST_CASE("who first speaks with a family becomes responsible, and stays so")
{
    auto world = support::World{};
    world.database.execute("UPDATE family_cases SET responsible_account_id = NULL");
    REQUIRE(record_contact(world.database, world.occasion_of(world.wim), spoken(world)));
    CHECK(responsible(world) == world.wim.account);

    REQUIRE(plan_acquaintance(world.database, world.occasion(), visit(world)));
    CHECK(responsible(world) == world.wim.account);
}

TEST_CASE("a planned visit has a day, a time and an address")
{
    auto world = support::World{};

    REQUIRE(plan_acquaintance(world.database, world.occasion(), visit(world)));

    auto const recorded = given::last_event(world);
    CHECK(recorded.event.planned_for == day("2026-11-25"));
    CHECK(recorded.planned_time == "10:00");
    CHECK(load_family_case(world.database, world.sanne, world.aalten).street == "Dijkstraat 4");
}

TEST_CASE("a visit can be planned anew, and not in the past")
{
    auto world = support::World{};
    REQUIRE(plan_acquaintance(world.database, world.occasion(), visit(world)));

    auto moved = visit(world);
    moved.planned_for = day("2026-11-27");
    moved.submission_key = "moved";
    REQUIRE(plan_acquaintance(world.database, world.occasion(), moved));
    CHECK(given::kinds_of_events(world) == "acquaintance_planned, acquaintance_planned");

    moved.planned_for = day("2026-11-20");
    moved.submission_key = "in the past";
    auto const past = plan_acquaintance(world.database, world.occasion(), moved);
    CHECK(past.error() == programme::JourneyRefusal::planned_date_out_of_range);
}

TEST_CASE("a coordinator of another location finds no family to call or visit")
{
    auto world = support::World{};
    auto const occasion = world.occasion_of(world.joke);
    CHECK_THROWS_AS(record_contact(world.database, occasion, spoken(world)), base::NotFound);
    CHECK_THROWS_AS(plan_acquaintance(world.database, occasion, visit(world)), base::NotFound);
    CHECK(given::kinds_of_events(world).empty());
}

TEST_CASE("a contact and a plan are kept as a whole or not at all")
{
    auto world = support::World{};
    world.database.execute("UPDATE family_cases SET responsible_account_id = NULL");
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        static_cast<void>(record_contact(database, world.occasion(), spoken(world)));
    });
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        static_cast<void>(plan_acquaintance(database, world.occasion(), visit(world)));
    });
    CHECK(given::kinds_of_events(world) == "contacted, acquaintance_planned");
}

} // namespace intake
