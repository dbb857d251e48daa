#include "evaluation/pages/change_page.hpp"
#include "evaluation/pages/evaluation_pages.hpp"
#include "evaluation/tests/own_scores.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/not_found.hpp"

namespace evaluation {

namespace {

using support::says;
using support::World;

web::Response look_at_change(World& world, accounts::Actor const& who)
{
    return world.open(show_change, who, support::get({{"case", std::to_string(world.sanne.value())}}));
}

} // namespace

TEST_CASE("the change lies on the table in the language of the parent, with nothing else of the family")
{
    auto world = World{};
    given::sanne_with_needs(world);
    given::sanne_scores_herself(world);
    auto parent = people::load_person(world.database, world.sanne_person, world.aalten);
    parent.language = text::Language::ar;
    REQUIRE(people::update_person(world.database, parent));
    auto const& arabic = world.catalogues.in(text::Language::ar);

    auto const page = look_at_change(world, world.ria);

    CHECK(page.status == 200);
    CHECK(says(page, R"(dir="rtl")"));
    CHECK(says(page, "Ik ben veel alleen."));
    CHECK(says(page, arabic.translate("Zo gaat het met jouw vragen")));
    CHECK(says(page, "<svg"));
    CHECK(says(page, "<table"));
    CHECK_FALSE(says(page, "Sanne"));
    CHECK_FALSE(says(page, "Anna"));
    CHECK_FALSE(says(page, "/today"));
}

TEST_CASE("a need that was dropped, or never scored, has no picture on the table")
{
    auto world = World{};
    auto const known = given::sanne_with_needs(world);
    needs::drop_need(world.database, known.listening, World::today);
    needs::save_need(
        world.database,
        {.location = world.aalten,
         .family_case = world.sanne,
         .category = "connection",
         .words = "",
         .chosen_on = World::today}
    );

    auto const page = look_at_change(world, world.ria);

    CHECK_FALSE(says(page, "Ik ben veel alleen."));
    CHECK(says(page, "Praktische hulp"));
    CHECK(says(page, "Mensen leren kennen"));
    CHECK(says(page, "Hierbij is nog niets gekozen."));
}

TEST_CASE("the form of a talk shows the picture of each need when one wants to see it")
{
    auto world = World{};
    given::sanne_with_needs(world);

    auto const page =
        world.open(show_evaluation, world.ria, support::get({{"case", std::to_string(world.sanne.value())}}));

    CHECK(says(page, "<summary>Laat zien hoe het ging</summary>"));
    CHECK(says(page, "<strong>Nu 2.</strong>"));
}

TEST_CASE("the change of a family is not there for another location")
{
    auto world = World{};
    given::sanne_with_needs(world);

    CHECK_THROWS_AS(look_at_change(world, world.joke), base::NotFound);
}

} // namespace evaluation
