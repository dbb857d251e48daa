#include "platform/base/not_found.hpp"
#include "reporting/pages/figure_words.hpp"
#include "reporting/pages/figures_pages.hpp"
#include "support/match_story.hpp"
#include "support/world.hpp"

#include <doctest/doctest.h>

#include <string>

namespace reporting {

namespace {

bool has(web::Response const& shown, std::string_view words)
{
    return shown.body.find(words) != std::string::npos;
}

support::TypedFields const in_2026 = {{"year", "2026"}};
support::PathParameters const of_referrers = {{"figure", "referrer_roles"}};

void let_referrer_write(support::World& world, std::string_view words)
{
    world.database.execute("UPDATE family_cases SET referrer_id = parent_id, referrer_role = $1", words);
}

} // namespace

TEST_CASE("what a referrer wrote stands on no page and in no file of figures")
{
    auto world = support::World{};
    support::accept_sanne(world);
    let_referrer_write(world, "kraamhulp, Dorpsstraat 1");
    for (auto* const page : {show_all_figures, show_figures_csv, show_figures_json}) {
        CHECK(!has(world.open(page, world.noor, support::get({}, in_2026)), "Dorpsstraat"));
        CHECK(!has(world.open(page, world.ria, support::get({}, in_2026)), "Dorpsstraat"));
    }
    CHECK(!has(world.open(show_figure, world.noor, support::get(of_referrers, in_2026)), "Dorpsstraat"));
    auto const of_location = world.open(show_figure, world.ria, support::get(of_referrers, in_2026));
    CHECK(has(of_location, "Verloskundige of kraamzorg"));
    CHECK(!has(of_location, "Dorpsstraat"));
    CHECK(has(world.open(show_figures_json, world.ria, support::get({}, in_2026)), "birth_care"));
}

TEST_CASE("another programme counts other kinds, by its own words")
{
    auto world = support::World{};
    support::accept_sanne(world);
    let_referrer_write(world, "Kraamhulp in Genève, ÉCOLE");
    world.programme.referrers = {
        .kinds = {{.code = "ecole", .name = "École"}, {.code = "autre", .name = "Autre"}},
        .all_else = "autre",
        .signs = {{.kind = "ecole", .parts = {"école"}, .words = {}}},
    };
    auto const shown = [&] {
        return world.open(show_figure, world.ria, support::get(of_referrers, in_2026));
    };
    CHECK(has(shown(), "École"));
    CHECK(!has(shown(), "Verloskundige of kraamzorg"));
    world.programme.referrers.signs.clear();
    CHECK(has(shown(), "Autre"));
}

TEST_CASE("a kind that the programme does not know any more is of no other")
{
    auto world = support::World{};
    auto const name_of = [&](std::string_view code) {
        return name_of_class(ClassNames::kinds_of_referrers, code, world.programme, world.texts);
    };
    CHECK(name_of("birth_care") == "Verloskundige of kraamzorg");
    CHECK(name_of("sheep_care") == "Anders");
    CHECK(name_of("") == "niet bekend");
    world.programme.referrers = {};
    CHECK(name_of("sheep_care") == "sheep_care");
}

TEST_CASE("where the programme has no kinds of referrers they are nowhere, and the rest is counted")
{
    auto world = support::World{};
    support::accept_sanne(world);
    let_referrer_write(world, "kraamhulp");
    world.programme.referrers = {};
    CHECK_THROWS_AS(world.open(show_figure, world.ria, support::get(of_referrers, in_2026)), base::NotFound);
    for (auto const& reader : {world.ria, world.noor}) {
        for (auto* const page : {show_figures, show_all_figures, show_definitions, show_figures_csv}) {
            auto const shown = world.open(page, reader, support::get({}, in_2026));
            CHECK(shown.status == 200);
            CHECK(!has(shown, "Wie verwees"));
        }
    }
}

} // namespace reporting
