#include "intake/actions/change_family_details.hpp"
#include "intake/actions/hold_acquaintance.hpp"
#include "intake/store/consent_store.hpp"
#include "intake/tests/family_of_sanne.hpp"
#include "needs/store/need_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/not_found.hpp"
#include "support/contents.hpp"
#include "support/failing_connection.hpp"

namespace intake {

namespace {

using given::day;

FamilyCase family_of(support::World& world)
{
    return load_family_case(world.database, world.sanne, world.aalten);
}

FamilyDetails learned_details(support::World& world)
{
    auto details = details_of(family_of(world));
    details.street = "Dijkstraat 4";
    details.home_language = "tr";
    details.interpreter = true;
    details.household = "one_parent";
    details.wishes = "Twee katten";
    details.children.insert(details.children.begin(), {.born_in = day("2023-02-01"), .due_on = {}});
    details.children.push_back({.born_in = std::nullopt, .due_on = day("2027-02-01")});
    details.dagdelen = {{.weekday = 2, .part = programme::DayPart::afternoon}};
    return details;
}

HoldAcquaintance visit(support::World& world)
{
    return {
        .family_case = world.sanne,
        .version = family_of(world).version,
        .on = day("2026-11-20"),
        .details = learned_details(world),
        .needs =
            {{.category = "emotional", .words = "Ik wil mijn verhaal kwijt.", .score = 2},
             {.category = "connection", .words = "Ik ken hier niemand.", .score = std::nullopt}},
        .scored_by = needs::ScoredBy::parent,
        .consents =
            {{.purpose = ConsentPurpose::end_notice,
              .given = false,
              .answered_on = day("2026-11-20"),
              .how = ConsentChannel::home_visit}},
        .note = "Warm ontvangen",
        .submission_key = "visit-form",
    };
}

void choose_need(support::World& world, std::string_view category)
{
    needs::save_need(
        world.database,
        {.location = world.aalten,
         .family_case = world.sanne,
         .category = std::string{category},
         .words = {},
         .chosen_on = day("2026-11-16")}
    );
}

} // namespace

TEST_CASE("an acquaintance keeps what the family told: its details, questions, scores and consents")
{
    auto world = support::World{};

    REQUIRE(hold_acquaintance(world.database, world.occasion(), visit(world)));

    auto const family = family_of(world);
    CHECK(family.interpreter);
    CHECK(family.household == "one_parent");
    CHECK(family.children.size() == 3);
    CHECK(family.dagdelen.size() == 1);
    auto const needs = needs::list_needs(world.database, world.sanne);
    REQUIRE(needs.size() == 2);
    CHECK(needs[0].words == "Ik wil mijn verhaal kwijt.");
    REQUIRE(needs[0].scores.size() == 1);
    CHECK(needs[0].scores[0].score == 2);
    CHECK(needs[0].scores[0].scored_by == needs::ScoredBy::parent);
    CHECK(needs[1].scores.empty());
    CHECK_FALSE(find_consent(world.database, world.sanne, ConsentPurpose::end_notice)->given);
    CHECK(given::last_event(world).note == "Warm ontvangen");
}

TEST_CASE("a question ticked at the application that is none after all, ends with the visit")
{
    auto world = support::World{};
    choose_need(world, "practical");
    choose_need(world, "emotional");

    REQUIRE(hold_acquaintance(world.database, world.occasion(), visit(world)));

    auto const needs = needs::list_current_needs(world.database, world.sanne);
    REQUIRE(needs.size() == 2);
    CHECK(needs[0].category == "emotional");
    CHECK(needs[1].category == "connection");
    CHECK(needs::list_needs(world.database, world.sanne).at(0).dropped_on == visit(world).on);
}

TEST_CASE("the same form of a visit sent twice is one visit")
{
    auto world = support::World{};
    auto const wish = visit(world);
    REQUIRE(hold_acquaintance(world.database, world.occasion(), wish));
    auto const before = support::contents_of(world.database);

    REQUIRE(hold_acquaintance(world.database, world.occasion(), wish));

    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("what a colleague changed during the visit is not overwritten")
{
    auto world = support::World{};
    auto const wish = visit(world);
    auto other = details_of(family_of(world));
    other.wishes = "Liever geen rokers";
    REQUIRE(update_family_details(world.database, family_of(world), other));
    auto const before = support::contents_of(world.database);

    auto const held = hold_acquaintance(world.database, world.occasion(), wish);

    CHECK(std::holds_alternative<ChangedMeanwhile>(held.error()));
    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("an acquaintance that was held is not held again by another form")
{
    auto world = support::World{};
    REQUIRE(hold_acquaintance(world.database, world.occasion(), visit(world)));

    auto again = visit(world);
    again.submission_key = "another tab";
    auto const held = hold_acquaintance(world.database, world.occasion(), again);

    CHECK(std::get<programme::JourneyRefusal>(held.error()) == programme::JourneyRefusal::already_done);
}

TEST_CASE("an acquaintance is of the own location, and kept as a whole or not at all")
{
    auto world = support::World{};
    auto const wish = visit(world);
    CHECK_THROWS_AS(hold_acquaintance(world.database, world.occasion_of(world.joke), wish), base::NotFound);
    auto const statements =
        support::check_all_or_nothing(world.database, [&](database::Connection& database) {
            static_cast<void>(hold_acquaintance(database, world.occasion(), wish));
        });
    CHECK(statements > 10);
    CHECK(given::kinds_of_events(world) == "acquaintance_held");
}

namespace {

ChangeFamilyDetails change(support::World& world)
{
    auto const parent = people::load_person(world.database, world.sanne_person, world.aalten);
    auto contact = contact_of(parent);
    contact.phone = people::PhoneNumber::parse("06 11112222");
    return {
        .family_case = world.sanne,
        .version = family_of(world).version,
        .parent_version = parent.version,
        .parent = contact,
        .details = learned_details(world),
    };
}

} // namespace

TEST_CASE("details of a family and its parent change together")
{
    auto world = support::World{};
    auto const wish = change(world);

    REQUIRE(change_family_details(world.database, world.occasion(), wish));

    CHECK(details_of(family_of(world)) == wish.details);
    auto const parent = people::load_person(world.database, world.sanne_person, world.aalten);
    CHECK(parent.phone.value().for_people() == "06 11 11 22 22");

    // A second click finds all as it asks: no conflict with itself.
    CHECK(change_family_details(world.database, world.occasion(), wish));
}

TEST_CASE("of two colleagues who change a family, the second is told")
{
    auto world = support::World{};
    auto const mine = change(world);
    auto theirs = change(world);
    theirs.details.wishes = "Geen honden";
    theirs.parent.last_name = "Jansen";
    REQUIRE(change_family_details(world.database, world.occasion_of(world.wim), theirs));
    auto const before = support::contents_of(world.database);

    auto const refused = change_family_details(world.database, world.occasion(), mine);

    CHECK(refused.error() == DetailsRefusal::changed_meanwhile);
    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("a change of details is of the own location, and kept as a whole or not at all")
{
    auto world = support::World{};
    auto const wish = change(world);
    CHECK_THROWS_AS(
        change_family_details(world.database, world.occasion_of(world.joke), wish), base::NotFound
    );
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        static_cast<void>(change_family_details(database, world.occasion(), wish));
    });
    CHECK(details_of(family_of(world)) == wish.details);
}

} // namespace intake
