#include "locations/store/contact_person_store.hpp"
#include "platform/base/not_found.hpp"
#include "support/actions/end_match.hpp"
#include "support/match_story.hpp"
#include "support/pages/my_pages.hpp"
#include "support/store/call_request_store.hpp"
#include "support/store/visit_store.hpp"

#include <doctest/doctest.h>

namespace support {

namespace {

// A page as Anna sees it on this day; the world itself stands still on 2026-11-21.
web::Response as_anna(
    World& world,
    web::Response (*page)(accounts::SignedInRequest&),
    web::Request const& http,
    base::Date today
)
{
    auto request = world.signed_in(world.anna_signed_in, http);
    request.today = today;
    return page(request);
}

constexpr auto first_tuesday =
    base::Date{std::chrono::year{2026}, std::chrono::November, std::chrono::day{24}};

web::Response show(World& world, TypedFields query = {}, base::Date today = first_tuesday)
{
    return as_anna(world, show_my_families, get({}, std::move(query)), today);
}

web::Response answer(World& world, matching::MatchId match, TypedFields form)
{
    form.emplace_back("on", "2026-11-24");
    auto const http = post({{"match", std::to_string(match.value())}}, std::move(form));
    return as_anna(world, create_my_visit, http, first_tuesday);
}

std::string field(std::string const& name, matching::MatchId match)
{
    return name + "_" + std::to_string(match.value());
}

} // namespace

TEST_CASE("a volunteer sees a first name, a dagdeel and a place, and nothing else of her family")
{
    auto world = World{};
    start_with_anna(world);

    auto const page = show(world);

    CHECK(page.status == 200);
    CHECK(says(page, "dinsdagmiddag bij Sanne"));
    CHECK(says(page, "Aalten"));
    CHECK(says(page, "13:30"));
    for (auto const* const secret : {"de Boer", "7121", "slaap al weken", "06 12 34", "Sanne@", "Jeroen"}) {
        CHECK_FALSE(says(page, secret));
    }
}

TEST_CASE("before the first agreed day nothing is asked: the next visit stands there")
{
    auto world = World{};
    start_with_anna(world);

    auto const page = show(world, {}, World::today);

    CHECK(says(page, "Volgend bezoek: dinsdag 24 november"));
    CHECK_FALSE(says(page, "Hoeveel minuten?"));
}

TEST_CASE("with one button a visit was there, as long as the programme says unless she says otherwise")
{
    auto world = World{};
    world.programme.usual_visit.minutes = 120;
    auto const match = start_with_anna(world);
    CHECK(says(show(world), "value=\"120\""));

    auto const response = answer(world, match, {{"happened", "yes"}, {field("minutes", match), "120"}});

    CHECK(response.status == 303);
    auto const visit = find_visit(world.database, match, first_tuesday);
    REQUIRE(visit);
    CHECK(visit->minutes == 120);
    auto const page = show(world);
    CHECK(says(page, "Was er, 120 minuten"));
    CHECK(says(page, "Volgend bezoek: dinsdag 1 december"));
}

TEST_CASE("a visit that did not go on asks why, and can be changed afterwards")
{
    auto world = World{};
    auto const match = start_with_anna(world);
    auto const number = std::to_string(match.value());
    CHECK(says(show(world, {{"why-not", number}}), "Waarom ging het niet door?"));

    auto const without = answer(world, match, {{"happened", "no"}});
    CHECK(without.status == 422);
    CHECK(says(without, "Kies een reden."));
    CHECK(says(without, "Waarom ging het niet door?"));
    CHECK(answer(world, match, {{"happened", "no"}, {field("reason", match), "family_ill"}}).status == 303);

    CHECK(says(show(world), "Ging niet door: Ziekte in het gezin"));
    CHECK(says(show(world, {{"change", number}}), "Hoeveel minuten?"));
}

TEST_CASE("wrong minutes come back with what was typed")
{
    auto world = World{};
    auto const match = start_with_anna(world);

    auto const response = answer(world, match, {{"happened", "yes"}, {field("minutes", match), "veel"}});

    CHECK(response.status == 422);
    CHECK(says(response, "value=\"veel\""));
    CHECK_FALSE(find_visit(world.database, match, first_tuesday));
}

TEST_CASE("the family of another volunteer is not there, and a match that ended is gone")
{
    auto world = World{};
    auto const match = start_with_anna(world);
    world.database.execute("UPDATE matches SET volunteer_id = $1 WHERE id = $2", world.bea, match);
    CHECK_FALSE(says(show(world), "Sanne"));
    CHECK_THROWS_AS(
        answer(world, match, {{"happened", "yes"}, {field("minutes", match), "120"}}), base::NotFound
    );

    world.database.execute("UPDATE matches SET volunteer_id = $1 WHERE id = $2", world.anna, match);
    CHECK(says(show(world), "Sanne"));
    REQUIRE(end_match(
        world.database,
        world.occasion(),
        {.match = match, .on = World::today, .reason = "moved", .next = AfterMatch::seek_another}
    ));
    auto const page = show(world);
    CHECK_FALSE(says(page, "Sanne"));
    CHECK(says(page, "Je hebt nu geen gezin."));
    CHECK_THROWS_AS(
        answer(world, match, {{"happened", "yes"}, {field("minutes", match), "120"}}), base::NotFound
    );
}

TEST_CASE("a match that has not started does not show")
{
    auto world = World{};
    klik_with_anna(world);

    CHECK_FALSE(says(show(world), "Sanne"));
}

TEST_CASE("call me is asked once and then answered on the page")
{
    auto world = World{};
    CHECK(says(show(world), "Bel mij"));

    auto const http = post({}, {{"urgency", "when_convenient"}});
    CHECK(world.open(create_my_call, world.anna_signed_in, http).header("Location") == "/my-families");

    auto const page = show(world);
    CHECK(says(page, "Je coördinator belt je."));
    CHECK_FALSE(says(page, "Bel mij"));
}

TEST_CASE("who is worried sees whom to call at once, and her coordinator is told")
{
    auto world = World{};
    auto const http = get();
    auto const page = world.open(show_my_worry, world.anna_signed_in, http);
    CHECK(says(page, "tel:112"));
    CHECK(says(page, "tel:08002000"));
    CHECK_FALSE(says(page, "<textarea"));

    world.open(create_my_call, world.anna_signed_in, post({}, {{"urgency", "worried"}}));

    CHECK(list_open_calls(world.database, world.aalten).front().urgency == CallUrgency::worried);
    CHECK(says(show(world), "Home-Start weet dat je je zorgen maakt"));
}

TEST_CASE("who is worried reads to whom it goes, with the number to call herself")
{
    auto world = World{};
    auto const page = [&] { return world.open(show_my_worry, world.anna_signed_in, get()); };
    CHECK(says(page(), "Ria, Wim van Aalten krijgen meteen bericht. Een van hen belt je."));

    start_with_anna(world);
    CHECK(says(page(), "Ria van Aalten krijgt meteen bericht en belt je."));

    locations::save_contact_person(world.database, world.aalten, world.wim.account);
    world.database.execute("UPDATE persons SET phone = NULL WHERE id = $1", world.wim.person);
    CHECK(says(page(), "Wim van Aalten krijgt meteen bericht en belt je."));
    CHECK_FALSE(says(page(), "Zelf bellen met Wim"));

    world.database.execute("UPDATE persons SET phone = $1 WHERE id = $2", "+31543123456", world.wim.person);
    CHECK(says(page(), "Zelf bellen met Wim"));
    CHECK(says(page(), "tel:+31543123456"));
    CHECK_FALSE(says(page(), "Ria"));
}

TEST_CASE("who signs in without being a volunteer has no such page")
{
    auto world = World{};

    CHECK_THROWS_AS(world.open(show_my_families, world.ria, get()), base::NotFound);
}

} // namespace support
