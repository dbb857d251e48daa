#include "agenda/pages/today_page.hpp"
#include "matching/pages/pool_pages.hpp"
#include "matching/pages/proposal_pages.hpp"
#include "matching/pages/region_pages.hpp"
#include "matching/store/loan_store.hpp"
#include "matching/store/sharing_store.hpp"
#include "platform/base/not_found.hpp"
#include "support/contents.hpp"
#include "support/match_story.hpp"
#include "support/region_story.hpp"

#include <doctest/doctest.h>

namespace matching {

namespace {

using support::says;
using support::TypedFields;

web::Response region_of(support::World& world, accounts::Actor const& actor, TypedFields query = {})
{
    return world.open(show_region, actor, support::get({}, std::move(query)));
}

TypedFields question_about_carla(support::World& world)
{
    return {
        {"family", std::to_string(world.sanne.value())},
        {"location", std::to_string(world.winterswijk.value())},
        {"volunteer", std::to_string(world.carla.value())},
    };
}

TypedFields about(people::LocationId location, std::string act)
{
    return {{"location", std::to_string(location.value())}, {"do", std::move(act)}};
}

web::Response
answer(support::World& world, accounts::Actor const& actor, VolunteerLoanId loan, TypedFields form)
{
    return world.open(
        create_loan_answer, actor, support::post({{"loan", std::to_string(loan.value())}}, std::move(form))
    );
}

web::Response candidates_of_sanne(support::World& world)
{
    return world.open(
        show_proposals, world.ria, support::get({{"case", std::to_string(world.sanne.value())}})
    );
}

// Nothing by which a family of Aalten, or what it told, is known.
void check_hides_sanne(web::Response const& page)
{
    for (auto const* const secret : {"Sanne", "de Boer", "slaap al weken", "7121 AB", "Jeroen"}) {
        CHECK_FALSE(says(page, secret));
    }
}

} // namespace

TEST_CASE("a manager asks a location to share, and the other says yes or no on the same page")
{
    auto world = support::World{};
    auto const nel = support::hire_nel(world);
    CHECK(says(region_of(world, world.wim), "Vraag om te delen"));
    CHECK(says(region_of(world, world.wim), "Nog met niemand."));

    CHECK(
        world.open(create_sharing, world.wim, support::post({}, about(world.winterswijk, "offer"))).status
        == 303
    );
    CHECK(says(region_of(world, world.wim), "wacht op hun ja"));
    CHECK(says(region_of(world, nel), "zij vragen het"));
    CHECK(says(world.open(agenda::show_today, nel, support::get()), "1 vraag van een andere locatie"));
    CHECK_FALSE(says(region_of(world, world.ria), "Wie bij wie, over de locaties heen"));

    world.open(create_sharing, nel, support::post({}, about(world.aalten, "offer")));
    CHECK(says(region_of(world, world.wim), "samen afgesproken"));
    CHECK(says(region_of(world, world.ria), "Wie bij wie, over de locaties heen"));

    world.open(create_sharing, nel, support::post({}, about(world.aalten, "end")));
    CHECK(says(region_of(world, world.wim), "Nog met niemand."));
    CHECK_THROWS_AS(
        world.open(create_sharing, world.wim, support::post({}, about(world.aalten, "offer"))), base::NotFound
    );
}

TEST_CASE("a coordinator reads with whom is shared, and decides nothing about it")
{
    auto world = support::World{};
    support::share_aalten_and_winterswijk(world);
    auto const page = region_of(world, world.ria);
    CHECK(says(page, "samen afgesproken"));
    CHECK_FALSE(says(page, "Stop met delen"));
    CHECK_FALSE(says(page, "Zoek een locatie op naam"));
    CHECK(says(region_of(world, world.wim), "Stop met delen"));
}

TEST_CASE("another location is found by a part of its name")
{
    auto world = support::World{};
    support::hire_dirk_at_dinxperlo(world);
    auto const page = region_of(world, world.wim, {{"q", "dinx"}});
    CHECK(says(page, "Dinxperlo"));
    CHECK_FALSE(says(page, "Winterswijk"));
    CHECK(says(region_of(world, world.wim, {{"q", "Zwolle"}}), "Geen andere locatie gevonden."));
}

TEST_CASE("there is a way to the page for who can do something there")
{
    auto world = support::World{};
    constexpr auto way = "href=\"/matching/region\"";
    CHECK(says(world.open(show_pool, world.wim, support::get()), way));
    CHECK_FALSE(says(world.open(show_pool, world.ria, support::get()), way));
    support::share_aalten_and_winterswijk(world);
    CHECK(says(world.open(show_pool, world.ria, support::get()), way));
}

TEST_CASE("the plan for the region shows a volunteer of another location without a name, and changes nothing")
{
    auto world = support::World{};
    support::need_carla(world);
    support::share_aalten_and_winterswijk(world);
    auto const before = support::contents_of(world.database);

    auto const page = region_of(world, world.ria);
    CHECK(says(page, "Sanne de Boer"));
    CHECK(says(page, "een vrijwilliger van Winterswijk"));
    CHECK(says(page, "Vraag Winterswijk"));
    CHECK(says(page, "+1"));
    for (auto const* const secret : {"Carla", "te Winkel", "8765"}) {
        CHECK_FALSE(says(page, secret));
    }

    auto const at_home = region_of(world, world.joke);
    CHECK(says(at_home, "Aalten zou Carla te Winkel kunnen vragen."));
    CHECK_FALSE(says(at_home, "Vraag Aalten"));
    check_hides_sanne(at_home);
    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("a request shows her name to her own location only, and what the family asks without its name")
{
    auto world = support::World{};
    support::need_carla(world);
    support::share_aalten_and_winterswijk(world);
    CHECK(world.open(create_loan, world.ria, support::post({}, question_about_carla(world))).status == 303);
    auto const asking = region_of(world, world.ria);
    CHECK(says(asking, "gevraagd op 21 nov"));
    CHECK(says(asking, "nog geen antwoord"));
    CHECK_FALSE(says(asking, "Carla"));

    auto const asked = region_of(world, world.joke);
    CHECK(says(asked, "Carla te Winkel"));
    CHECK(says(asked, "gevraagd door Aalten"));
    CHECK(says(asked, "Afstand"));
    CHECK_FALSE(says(asked, "zou Carla te Winkel kunnen vragen"));
    check_hides_sanne(asked);
    auto const today = world.open(agenda::show_today, world.joke, support::get());
    CHECK(says(today, "1 vraag van een andere locatie"));
    check_hides_sanne(today);

    auto const dirk = support::hire_dirk_at_dinxperlo(world);
    CHECK_FALSE(says(region_of(world, dirk), "Carla"));
    CHECK_FALSE(says(world.open(agenda::show_today, dirk, support::get()), "van een andere locatie"));
}

TEST_CASE("a no needs a reason, which stands with who asked; what was typed stays")
{
    auto world = support::World{};
    auto const loan = support::ask_for_carla(world);
    auto const field = "reason_" + std::to_string(loan.value());
    auto const empty = answer(world, world.joke, loan, {{"answer", "no"}, {field, "  "}});
    CHECK(empty.status == 422);
    CHECK(says(empty, "Schrijf kort waarom."));
    auto const long_reason = std::string(400, 'x');
    auto const too_long = answer(world, world.joke, loan, {{"answer", "no"}, {field, long_reason}});
    CHECK(too_long.status == 422);
    CHECK(says(too_long, long_reason));

    CHECK(answer(world, world.joke, loan, {{"answer", "no"}, {field, "Ze is moe."}}).status == 303);
    auto const page = region_of(world, world.ria);
    CHECK(says(page, "Ze is moe."));
    CHECK_FALSE(says(page, "Carla"));
    CHECK_FALSE(says(page, "Vraag Winterswijk"));
    CHECK_FALSE(says(region_of(world, world.joke), "Aan jullie gevraagd"));

    auto const late = answer(world, world.joke, loan, {{"answer", "yes"}});
    CHECK(late.status == 422);
    CHECK(says(late, "Een collega gaf intussen een ander antwoord."));
}

TEST_CASE("after a yes she stands among the candidates with where she comes from, and can be proposed")
{
    auto world = support::World{};
    auto const loan = support::ask_for_carla(world);
    CHECK_FALSE(says(candidates_of_sanne(world), "Carla"));
    CHECK(answer(world, world.joke, loan, {{"answer", "yes"}}).status == 303);

    auto const candidates = candidates_of_sanne(world);
    CHECK(says(candidates, "Carla te Winkel"));
    CHECK(says(candidates, "van Winterswijk"));
    CHECK_FALSE(says(candidates, "/volunteers/" + std::to_string(world.carla.value())));
    CHECK(says(region_of(world, world.ria), "Goed, vraag Carla te Winkel"));
    auto const pool = world.open(show_pool, world.ria, support::get());
    CHECK(says(pool, "Carla te Winkel"));
    CHECK(says(pool, "van Winterswijk"));

    auto form = TypedFields{
        {"volunteer", std::to_string(world.carla.value())},
        {"motivation", "Spreekt Turks"},
        {"told", "Een baby"},
    };
    auto const proposed = world.open(
        create_proposal,
        world.ria,
        support::post({{"case", std::to_string(world.sanne.value())}}, std::move(form))
    );
    CHECK(proposed.status == 303);
}

TEST_CASE("another location's coordinator finds nothing behind these addresses")
{
    auto world = support::World{};
    auto const loan = support::ask_for_carla(world);
    auto const dirk = support::hire_dirk_at_dinxperlo(world);
    CHECK_THROWS_AS(answer(world, dirk, loan, {{"answer", "yes"}}), base::NotFound);
    CHECK_THROWS_AS(answer(world, world.ria, loan, {{"answer", "yes"}}), base::NotFound);
    CHECK_THROWS_AS(
        world.open(create_loan, dirk, support::post({}, question_about_carla(world))), base::NotFound
    );
    auto strange = question_about_carla(world);
    strange[2].second = "carla";
    CHECK_THROWS_AS(world.open(create_loan, world.ria, support::post({}, strange)), base::NotFound);
}

TEST_CASE("a page that was opened before the sharing ended asks for nobody, and says why")
{
    auto world = support::World{};
    support::need_carla(world);
    auto const page = world.open(create_loan, world.ria, support::post({}, question_about_carla(world)));
    CHECK(page.status == 422);
    CHECK(says(page, "Jullie delen nu geen vrijwilligers met deze locatie."));
    CHECK(list_loans_for(world.database, world.aalten).empty());
}

} // namespace matching
