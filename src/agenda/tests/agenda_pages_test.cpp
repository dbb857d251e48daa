#include "agenda/pages/case_list_page.hpp"
#include "agenda/pages/case_page.hpp"
#include "agenda/pages/today_page.hpp"
#include "evaluation/pages/self_scoring_pages.hpp"
#include "evaluation/tests/own_scores.hpp"
#include "matching/actions/remind.hpp"
#include "matching/store/match_store.hpp"
#include "platform/base/not_found.hpp"
#include "support/match_story.hpp"
#include "support/store/visit_store.hpp"

#include <doctest/doctest.h>

namespace agenda {

namespace {

using support::says;

web::Request case_in_path(intake::FamilyCaseId id)
{
    return support::get({{"case", std::to_string(id.value())}});
}

} // namespace

TEST_CASE("a family that applied five days ago stands on the day list with its one next thing")
{
    auto world = support::World{};
    world.now += std::chrono::hours{24 * 7};

    auto const page = world.open(show_today, world.ria, support::get());

    CHECK(page.status == 200);
    CHECK(says(page, "Sanne de Boer"));
    CHECK(says(page, "Eerste contact"));
    CHECK(says(page, "te laat"));
    CHECK(says(page, "/cases/" + std::to_string(world.sanne.value()) + "/contacts"));
}

TEST_CASE("before a VOG lapses the day list says so, and the family's page warns once it has lapsed")
{
    auto world = support::World{};
    support::start_with_anna(world); // her VOG counts until 2028-03-01
    auto const on_day_list = [&] {
        auto const page = world.open(show_today, world.ria, support::get());
        return says(page, "Anna Wassink") && says(page, "/volunteers/1/steps?step=vog_asked");
    };
    auto const family = [&] { return world.open(show_case, world.ria, case_in_path(world.sanne)); };
    CHECK_FALSE(on_day_list());
    CHECK_FALSE(says(family(), "De VOG"));

    world.now += std::chrono::days{365 + 20}; // 2027-12-11
    CHECK(on_day_list());
    CHECK(says(family(), "De VOG loopt af."));

    world.now += std::chrono::days{90};
    CHECK(on_day_list());
    CHECK(says(family(), "De VOG is verlopen."));
}

TEST_CASE("the day list of another location knows nothing of the family")
{
    auto world = support::World{};
    world.now += std::chrono::hours{24 * 7};

    auto const page = world.open(show_today, world.joke, support::get());

    CHECK(page.status == 200);
    CHECK_FALSE(says(page, "Sanne"));
    CHECK(says(page, "Niets te laat. Fijne dag."));
}

TEST_CASE("the page of a family shows its question, its people and the next step")
{
    auto world = support::World{};

    auto const page = world.open(show_case, world.ria, case_in_path(world.sanne));

    CHECK(page.status == 200);
    CHECK(says(page, "Sanne de Boer"));
    CHECK(says(page, "Volgende stap"));
    CHECK(says(page, "Jeroen Smit"));
    CHECK(says(page, "Start horen: mag"));
    CHECK(says(page, "Aangemeld"));
}

TEST_CASE("the page of a family says who takes care of the children when that is known")
{
    auto world = support::World{};
    auto const facts = [&] {
        auto const body = world.open(show_case, world.ria, case_in_path(world.sanne)).body;
        auto const from = body.find("family-facts");
        REQUIRE(from != std::string::npos);
        return body.substr(from, 400);
    };
    CHECK(facts().find("ouder") == std::string::npos);
    world.database.execute("UPDATE family_cases SET household = 'one_parent' WHERE id = $1", world.sanne);
    CHECK(facts().find("Eén ouder") != std::string::npos);
}

TEST_CASE("a family of another location is not there")
{
    auto world = support::World{};

    CHECK_THROWS_AS(world.open(show_case, world.joke, case_in_path(world.sanne)), base::NotFound);
}

TEST_CASE("the list of families can be narrowed to a state and to a name")
{
    auto world = support::World{};

    CHECK(says(world.open(show_cases, world.ria, support::get()), "Sanne de Boer"));
    CHECK(says(world.open(show_cases, world.ria, support::get({}, {{"state", "applied"}})), "Sanne de Boer"));
    CHECK_FALSE(
        says(world.open(show_cases, world.ria, support::get({}, {{"state", "waiting"}})), "Sanne de Boer")
    );
    CHECK_FALSE(says(world.open(show_cases, world.joke, support::get()), "Sanne"));
}

TEST_CASE("a family with a proposal does not just wait, and the list says who is asked")
{
    auto world = support::World{};
    support::propose_anna(world);

    auto const page = world.open(show_cases, world.ria, support::get());
    CHECK(says(page, "Voorstel gedaan"));
    CHECK(says(page, "Anna"));
    CHECK_FALSE(says(page, "Wacht op een vrijwilliger</span>"));
    CHECK(says(world.open(show_cases, world.ria, support::get({}, {{"state", "waiting"}})), "Sanne de Boer"));
}

TEST_CASE("a klik that lies still says who does not answer, on the day list, with the family and in the list")
{
    auto world = support::World{};
    auto const match = support::introduce_anna(world);
    auto const pages_that_say = [&](std::string_view words) {
        return int{says(world.open(show_today, world.ria, support::get()), words)}
               + int{says(world.open(show_case, world.ria, case_in_path(world.sanne)), words)}
               + int{says(world.open(show_cases, world.ria, support::get()), words)};
    };
    world.now += std::chrono::days{8};
    CHECK(pages_that_say("De klik ligt stil") == 0);

    REQUIRE(matching::remind(world.database, world.occasion(), match));
    CHECK(pages_that_say("De klik ligt stil") == 0);
    world.now += std::chrono::days{1};
    CHECK(pages_that_say("en Anna antwoorden niet sinds 9 dagen") == 3);
    CHECK_FALSE(says(world.open(show_today, world.joke, support::get()), "De klik ligt stil"));

    support::answer_klik(world, match, matching::KlikSide::parent, matching::KlikAnswer::yes);
    CHECK(pages_that_say("De klik ligt stil: Anna antwoordt niet sinds 9 dagen") == 3);
    support::answer_klik(world, match, matching::KlikSide::volunteer, matching::KlikAnswer::yes);
    CHECK(pages_that_say("De klik ligt stil") == 0);
}

TEST_CASE("what is far away waits under Later, and the alarm of silence is not told beforehand")
{
    auto world = support::World{};
    support::start_with_anna(world);

    auto const page = world.open(show_case, world.ria, case_in_path(world.sanne)).body;
    auto const later = page.find("<summary>Later");
    REQUIRE(later != std::string::npos);
    CHECK(page.find("Eerste check na vijf weken") < later);
    CHECK(page.find("Anderhalf jaar ondersteuning") > later);
    CHECK(page.find("Lang geen bezoek gemeld") == std::string::npos);
}

TEST_CASE("silence is told of a pair that meets every week, and not of one that meets every other")
{
    auto world = support::World{};
    auto const match = support::start_with_anna(world);
    auto const silence_is_told = [&](base::Date today) {
        auto const http = support::get();
        auto request = world.signed_in(world.ria, http);
        request.today = today;
        return says(show_today(request), "Lang geen bezoek gemeld");
    };
    auto const after_three_weeks = base::add_days(support::World::today, 21);
    CHECK_FALSE(silence_is_told(base::add_days(after_three_weeks, -1)));
    CHECK(silence_is_told(after_three_weeks));

    auto const locked = matching::load_match(world.database, match, world.aalten);
    support::save_agreement(
        world.database,
        locked,
        {.dagdeel = {.weekday = 2, .part = programme::DayPart::afternoon},
         .starts_at = "13:30",
         .valid_from = support::World::today,
         .every_weeks = 2}
    );
    CHECK_FALSE(silence_is_told(after_three_weeks));
    CHECK_FALSE(silence_is_told(base::add_days(after_three_weeks, 7)));
    CHECK(silence_is_told(base::add_days(support::World::today, 49)));
    auto const http = case_in_path(world.sanne);
    auto request = world.signed_in(world.ria, http);
    request.today = after_three_weeks;
    CHECK_FALSE(says(show_case(request), "Lang geen bezoek gemeld"));
}

TEST_CASE("the search finds families and volunteers by part of their name, and signs are only signs")
{
    auto world = support::World{};
    auto const search = [&](std::string words) {
        return world.open(show_search, world.ria, support::get({}, {{"q", std::move(words)}}));
    };

    CHECK(says(search("BOER"), "Sanne de Boer"));
    CHECK(says(search("anna"), "Anna Wassink"));
    CHECK_FALSE(says(search("%"), "Sanne de Boer"));
    CHECK_FALSE(says(search("carla"), "te Winkel"));
    CHECK(says(search("<script>"), "&lt;script&gt;"));
}

TEST_CASE("what a parent scored by herself stands on the day list until it is seen, and on the family's page")
{
    namespace given = evaluation::given;
    auto world = support::World{};
    given::sanne_with_needs(world);
    auto const today = [&] { return world.open(show_today, world.ria, support::get()); };
    given::ask_sanne(world, needs::Moment::closing);
    CHECK_FALSE(says(today(), "Vulde zelf in"));

    given::sanne_scores_herself(world);

    CHECK(says(today(), "Vulde zelf in: Tussentijdse evaluatie"));
    CHECK(says(today(), "/cases/" + std::to_string(world.sanne.value()) + "/self-scorings"));
    CHECK_FALSE(says(world.open(show_today, world.joke, support::get()), "Vulde zelf in"));
    auto const family = world.open(show_case, world.ria, case_in_path(world.sanne));
    CHECK(says(family, "Door de ouder zelf, op 21 november 2026."));
    CHECK(says(family, "De ouder vulde zelf in: Tussentijdse evaluatie"));

    auto const sent = evaluation::list_unseen_self_scorings(world.database, world.aalten).front();
    world.open(
        evaluation::create_scoring_reading,
        world.ria,
        support::post({{"scoring", std::to_string(sent.id.value())}}, {})
    );
    CHECK_FALSE(says(today(), "Vulde zelf in"));
}

} // namespace agenda
