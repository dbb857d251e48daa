#include "accounts/store/account_store.hpp"
#include "agenda/pages/today_page.hpp"
#include "allowances/store/rate_store.hpp"
#include "app/volunteer_pages.hpp"
#include "closing/actions/remove_volunteer.hpp"
#include "closing/actions/stop_volunteer.hpp"
#include "closing/pages/removal_pages.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/not_found.hpp"
#include "support/contents.hpp"
#include "support/failing_connection.hpp"
#include "support/match_story.hpp"
#include "volunteers/actions/record_volunteer_event.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <doctest/doctest.h>

namespace closing {

namespace {

using support::says;

// Anna came to Sanne, and stopped on the day of the small world: kept until 2028-11-21.
void let_anna_leave(support::World& world)
{
    auto const match = support::start_with_anna(world);
    allowances::save_bank_account(
        world.database,
        world.anna,
        world.aalten,
        {.iban = allowances::Iban::parse("NL91ABNA0417164300").value(), .holder = "A. Wassink"}
    );
    auto const stopped = stop_volunteer(
        world.database,
        world.occasion(),
        {.volunteer = world.anna,
         .on = support::World::today,
         .reason = "moved",
         .note = "Naar Zwolle",
         .plans = {{.match = match, .next = support::AfterMatch::seek_another}}}
    );
    REQUIRE(stopped);
}

void let_two_years_pass(support::World& world)
{
    world.now += std::chrono::days{366 + 365};
}

support::PathParameters path_to_anna(support::World const& world)
{
    return {{"volunteer", std::to_string(world.anna.value())}};
}

people::Person person_of_anna(support::World& world)
{
    auto const anna = volunteers::load_volunteer(world.database, world.anna, world.aalten);
    return people::load_person(world.database, anna.person, world.aalten);
}

bool knows(support::World& world, std::string_view word)
{
    return support::contents_of(world.database).contains(word);
}

} // namespace

TEST_CASE("what we know of a volunteer is kept until its day, and shown on the day list after it")
{
    auto world = support::World{};
    let_anna_leave(world);
    auto const too_early = remove_volunteer(world.database, world.occasion(), world.anna);
    REQUIRE_FALSE(too_early);
    CHECK(too_early.error() == RemovalRefusal::still_kept);
    auto const refused = world.open(create_removal, world.ria, support::post(path_to_anna(world), {}));
    CHECK(refused.status == 422);
    CHECK(says(refused, "Er is niets verwijderd."));

    let_two_years_pass(world);
    CHECK_FALSE(says(world.open(agenda::show_today, world.ria, support::get()), "Bewaartermijn voorbij"));
    world.now += std::chrono::days{1};

    auto const today = world.open(agenda::show_today, world.ria, support::get());
    CHECK(says(today, "Bewaartermijn voorbij: gegevens verwijderen"));
    auto const page = world.open(app::show_volunteer, world.ria, support::get(path_to_anna(world)));
    CHECK(says(page, "Verwijder de gegevens"));
}

TEST_CASE("after the removal nothing that names a volunteer is left, and what is counted stays")
{
    auto world = support::World{};
    let_anna_leave(world);
    let_two_years_pass(world);
    world.now += std::chrono::days{1};
    auto const history = volunteers::load_volunteer_history(world.database, world.anna);
    REQUIRE(knows(world, "Wassink"));

    auto const done = world.open(create_removal, world.ria, support::post(path_to_anna(world), {}));

    CHECK(done.status == 303);
    for (auto const* const word :
         {"Wassink", "anna@example.nl", "Naar Zwolle", "NL91ABNA0417164300", "Beste Anna"}) {
        CAPTURE(word);
        CHECK_FALSE(knows(world, word));
    }
    CHECK(volunteers::load_volunteer_history(world.database, world.anna) == history);
    CHECK(people::full_name(person_of_anna(world)) == "Oud-vrijwilliger");
    auto const page = world.open(app::show_volunteer, world.ria, support::get(path_to_anna(world)));
    CHECK(says(page, "zijn verwijderd op"));
    CHECK_FALSE(says(page, "Leg iets vast"));
    CHECK_FALSE(says(world.open(app::show_volunteers, world.ria, support::get()), "Oud-vrijwilliger"));
    CHECK_FALSE(says(world.open(agenda::show_today, world.ria, support::get()), "Bewaartermijn voorbij"));
}

TEST_CASE("a removal sent twice counts once, fails as a whole, and nothing is recorded after it")
{
    auto world = support::World{};
    let_anna_leave(world);
    let_two_years_pass(world);
    world.now += std::chrono::days{1};
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        auto const removed = remove_volunteer(database, world.occasion(), world.anna);
        REQUIRE(removed);
    });
    auto const after = support::contents_of(world.database);
    REQUIRE(remove_volunteer(world.database, world.occasion(), world.anna));
    CHECK(support::contents_of(world.database) == after);

    auto const back = volunteers::record_volunteer_event(
        world.database,
        world.occasion(),
        {.volunteer = world.anna,
         .event = {.kind = volunteers::VolunteerEventKind::resumed, .on = world.occasion().today}}
    );
    REQUIRE_FALSE(back);
    CHECK(back.error() == volunteers::VolunteerRefusal::has_stopped);
}

TEST_CASE("who takes part is not removed, and who is of another location is not there")
{
    auto world = support::World{};
    let_two_years_pass(world);
    CHECK_FALSE(remove_volunteer(world.database, world.occasion(), world.bea));
    CHECK_THROWS_AS(
        remove_volunteer(world.database, world.occasion_of(world.joke), world.bea), base::NotFound
    );
}

} // namespace closing
