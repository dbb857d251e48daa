#include "reporting/model/referrer_kinds.hpp"
#include "reporting/pages/figures_pages.hpp"
#include "support/match_story.hpp"
#include "support/world.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <rapidcheck.h>
#include <string>

namespace reporting {

TEST_CASE("what a referrer writes of the own work is of one of a few kinds")
{
    CHECK(referrer_kind("jeugdverpleegkundige") == "youth_health");
    CHECK(referrer_kind("Consultatiebureau Aalten") == "youth_health");
    CHECK(referrer_kind("verpleegkundige JGZ") == "youth_health");
    CHECK(referrer_kind("POH-jeugd") == "general_practice");
    CHECK(referrer_kind("HUISARTS") == "general_practice");
    CHECK(referrer_kind("kraamverzorgende") == "birth_care");
    CHECK(referrer_kind("Centrum voor Jeugd en Gezin") == "neighbourhood_team");
    CHECK(referrer_kind("schoolmaatschappelijk werker") == "social_work");
    CHECK(referrer_kind("voorschool De Kikker") == "childcare");
    CHECK(referrer_kind("intern begeleider") == "school");
    CHECK(referrer_kind("GGZ Oost") == "youth_care");
    CHECK(referrer_kind("VluchtelingenWerk") == "refugee_work");
}

TEST_CASE("an abbreviation counts as a word of its own only")
{
    CHECK(referrer_kind("lifecoach") == other_referrer);
    CHECK(referrer_kind("COA, locatie Winterswijk") == "refugee_work");
    CHECK(referrer_kind("bij Sanne de Boer, Dorpsstraat 1") == other_referrer);
}

TEST_CASE("whatever somebody writes, only the code of a kind comes of it")
{
    CHECK(rc::check([](std::string const& words) {
        auto const kind = referrer_kind(words);
        RC_ASSERT(kind.empty() == words.empty());
        auto const known =
            std::ranges::find(referrer_kinds, kind, &ReferrerKind::code) != referrer_kinds.end();
        RC_ASSERT(known || words.empty());
    }));
}

TEST_CASE("what a referrer wrote stands on no page and in no file of figures")
{
    auto world = support::World{};
    support::accept_sanne(world);
    world.database.execute(
        "UPDATE family_cases SET referrer_id = parent_id, referrer_role = 'kraamhulp, Dorpsstraat 1'"
    );
    auto const in_2026 = support::TypedFields{{"year", "2026"}};
    auto const of_referrers = support::PathParameters{{"figure", "referrer_roles"}};
    auto const has = [](web::Response const& shown, std::string_view words) {
        return shown.body.find(words) != std::string::npos;
    };
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

} // namespace reporting
