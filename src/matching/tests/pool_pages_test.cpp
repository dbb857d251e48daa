#include "matching/actions/choose_pair.hpp"
#include "matching/pages/pool_pages.hpp"
#include "matching/pages/proposal_pages.hpp"
#include "matching/pages/recruiting_pages.hpp"
#include "matching/pages/results_pages.hpp"
#include "matching/pages/weights_pages.hpp"
#include "matching/pages/wishes_page.hpp"
#include "matching/store/advice_store.hpp"
#include "matching/store/match_wish_store.hpp"
#include "matching/store/pair_choice_store.hpp"
#include "matching/store/weights_store.hpp"
#include "platform/base/not_found.hpp"
#include "support/contents.hpp"
#include "support/failing_connection.hpp"
#include "support/match_story.hpp"

#include <doctest/doctest.h>

namespace matching {

namespace {

using support::says;
using support::TypedFields;

support::PathParameters of_sanne(support::World& world)
{
    return {{"case", std::to_string(world.sanne.value())}};
}

TypedFields pair_of(support::World& world, std::string choice)
{
    return {
        {"family", std::to_string(world.sanne.value())},
        {"volunteer", std::to_string(world.anna.value())},
        {"choice", std::move(choice)},
    };
}

TypedFields typed_weights(std::string language)
{
    return {
        {"dagdeel", "10"},
        {"language", std::move(language)},
        {"distance", "0"},
        {"experience", "0"},
        {"child_ages", "0"},
        {"interests", "0"},
        {"earlier", "0"},
        {"waiting", "0"},
        {"family_waiting", "1"},
        {"neighbours", "refused"},
        {"valid_from", "2026-12-01"},
    };
}

} // namespace

TEST_CASE("the page about all families shows who would come, and proposes nobody")
{
    auto world = support::World{};
    CHECK(says(world.open(show_pool, world.ria, support::get()), "Er wacht nu geen gezin"));

    support::accept_sanne(world);
    auto const before = support::contents_of(world.database);
    auto const page = world.open(show_pool, world.ria, support::get());
    CHECK(says(page, "1 gezin wacht."));
    CHECK(says(page, "Sanne de Boer"));
    CHECK(says(page, "Anna"));
    CHECK(support::contents_of(world.database) == before);

    CHECK_FALSE(says(world.open(show_pool, world.joke, support::get()), "Sanne"));
}

TEST_CASE("two who are held together stay so until they are let go")
{
    auto world = support::World{};
    support::accept_sanne(world);
    CHECK(
        world.open(create_pair_choice, world.ria, support::post({}, pair_of(world, "locked"))).status == 303
    );
    CHECK(says(world.open(show_pool, world.ria, support::get()), "vastgehouden"));

    CHECK(
        world.open(create_pair_choice, world.ria, support::post({}, pair_of(world, "refused"))).status == 303
    );
    CHECK(says(world.open(show_pool, world.ria, support::get()), "Toch weer: Anna"));

    CHECK(world.open(create_pair_choice, world.ria, support::post({}, pair_of(world, ""))).status == 303);
    CHECK(list_pair_choices(world.database, world.aalten).empty());
}

TEST_CASE("why not these two may be said, and stands beside who was refused")
{
    auto world = support::World{};
    support::accept_sanne(world);
    auto const reason = "reason-" + std::to_string(world.sanne.value());
    auto refused = pair_of(world, "refused");
    refused.emplace_back(reason, std::string(201, 'x'));
    auto const page = world.open(create_pair_choice, world.ria, support::post({}, refused));
    CHECK(page.status == 422);
    CHECK(says(page, std::string(201, 'x')));
    CHECK(says(page, "<details class=\"edit\" open>"));
    CHECK(list_pair_choices(world.database, world.aalten).empty());

    refused.back().second = "Anna kent de buren.";
    CHECK(world.open(create_pair_choice, world.ria, support::post({}, refused)).status == 303);
    CHECK(world.open(create_pair_choice, world.ria, support::post({}, refused)).status == 303);
    auto const kept = list_pair_choices(world.database, world.aalten);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].reason == "Anna kent de buren.");
    CHECK(says(world.open(show_pool, world.ria, support::get()), "Anna kent de buren."));
}

TEST_CASE("a choice about two that fails halfway leaves nothing behind")
{
    auto world = support::World{};
    support::accept_sanne(world);
    for (auto const choice : {PairChoice::locked, PairChoice::refused}) {
        support::check_all_or_nothing(world.database, [&](database::Connection& database) {
            choose_pair(
                database,
                world.occasion(),
                {.family = world.sanne, .volunteer = world.anna, .choice = choice, .reason = "Buren"}
            );
        });
    }
    CHECK(list_pair_choices(world.database, world.aalten).size() == 1);
}

TEST_CASE("another location's coordinator chooses nothing here")
{
    auto world = support::World{};
    support::accept_sanne(world);
    CHECK_THROWS_AS(
        world.open(create_pair_choice, world.joke, support::post({}, pair_of(world, "locked"))),
        base::NotFound
    );
    auto strange = pair_of(world, "locked");
    strange[1].second = "anna";
    CHECK_THROWS_AS(world.open(create_pair_choice, world.ria, support::post({}, strange)), base::NotFound);
    CHECK_THROWS_AS(world.open(show_match_wishes, world.joke, support::get(of_sanne(world))), base::NotFound);
    CHECK_THROWS_AS(
        world.open(update_match_wishes, world.joke, support::post(of_sanne(world), {})), base::NotFound
    );
}

TEST_CASE("a manager looks at what changes before she keeps it")
{
    auto world = support::World{};
    support::accept_sanne(world);
    auto looking = typed_weights("50");
    looking.emplace_back("do", "preview");
    auto const preview = world.open(create_weights, world.wim, support::post({}, looking));
    CHECK(preview.status == 200);
    CHECK(says(preview, "Wat er vandaag zou veranderen"));
    CHECK(list_weights(world.database, world.aalten).empty());

    CHECK(world.open(create_weights, world.wim, support::post({}, typed_weights("50"))).status == 303);
    CHECK(world.open(create_weights, world.wim, support::post({}, typed_weights("60"))).status == 303);
    auto const chosen = list_weights(world.database, world.aalten);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0].weights.of(Factor::language) == 60);
    CHECK(chosen[0].neighbours == Neighbours::refused);

    auto const today = load_yardstick(world.database, world.aalten, world.programme, support::World::today);
    CHECK(today.weights == world.programme.matching.weights);
    auto const later = load_yardstick(world.database, world.aalten, world.programme, chosen[0].valid_from);
    CHECK(later.weights.family_waiting == 1);
    CHECK(
        load_yardstick(world.database, world.winterswijk, world.programme, chosen[0].valid_from).weights
        == world.programme.matching.weights
    );
}

TEST_CASE("a weight that is no number of 0 to 100 comes back as it was typed, and so does a day that was")
{
    auto world = support::World{};
    for (auto const* const typed : {"veel", "-1", "101", ""}) {
        auto const page = world.open(create_weights, world.wim, support::post({}, typed_weights(typed)));
        CHECK(page.status == 422);
        CHECK(says(page, "Vul een getal in van 0 tot en met 100."));
        CHECK(says(page, typed));
    }
    auto past = typed_weights("5");
    past.back().second = "2026-11-20";
    auto const page = world.open(create_weights, world.wim, support::post({}, past));
    CHECK(page.status == 422);
    CHECK(list_weights(world.database, world.aalten).empty());
}

TEST_CASE("what the family hopes for is ticked, and what no list knows is not kept")
{
    auto world = support::World{};
    auto const sent = TypedFields{
        {"experiences", "sleep"},
        {"experiences", "sleep"},
        {"experiences", "religion"},
        {"interests", "music"},
        {"at_home", "dogs"},
    };
    CHECK(world.open(update_match_wishes, world.ria, support::post(of_sanne(world), sent)).status == 303);
    CHECK(world.open(update_match_wishes, world.ria, support::post(of_sanne(world), sent)).status == 303);
    auto const wishes = load_match_wishes(world.database, world.sanne);
    CHECK(wishes == MatchWishes{.experiences = {"sleep"}, .interests = {"music"}, .at_home = {"dogs"}});
    CHECK(says(world.open(show_match_wishes, world.ria, support::get(of_sanne(world))), "checked"));
}

TEST_CASE("who can help nobody more is not looked for; a family without anybody is named")
{
    auto world = support::World{};
    support::accept_sanne(world);
    world.database.execute("DELETE FROM volunteer_languages WHERE volunteer_id = $1", world.anna);
    world.database.execute("UPDATE family_cases SET home_language = 'ar' WHERE id = $1", world.sanne);
    auto const page = world.open(show_recruiting, world.ria, support::get());
    CHECK(says(page, "Arabisch spreekt"));
    CHECK(says(page, "Voor hen kan hier niemand komen"));
    CHECK(says(page, "Er wacht 1 gezin op zo iemand."));
}

TEST_CASE("whom we look for is one line for all dagdelen on which she would help as many")
{
    auto world = support::World{};
    support::accept_sanne(world);
    world.database.execute("UPDATE family_cases SET home_language = 'ar' WHERE id = $1", world.sanne);
    world.database.execute("DELETE FROM family_case_dagdelen WHERE family_case_id = $1", world.sanne);
    for (auto const weekday : {4, 1, 2}) {
        world.database.execute(
            R"sql(
                INSERT INTO family_case_dagdelen (family_case_id, location_id, weekday, part)
                VALUES ($1, $2, $3, 'morning')
            )sql",
            world.sanne,
            world.aalten,
            weekday
        );
    }
    auto const page = world.open(show_recruiting, world.ria, support::get());
    CHECK(says(
        page,
        "<h2>Iemand die Arabisch spreekt en op maandagochtend, dinsdagochtend of donderdagochtend kan, rond "
        "7121</h2>"
    ));
    CHECK_FALSE(says(page, "Zijn er genoeg"));
}

TEST_CASE("the advice is kept with the proposal, and its outcome follows")
{
    auto world = support::World{};
    support::propose_anna(world);
    auto const advised = list_advised_matches(world.database, world.aalten);
    REQUIRE(advised.size() == 1);
    CHECK(advised[0].rank == 1);
    CHECK(advised[0].factors.size() == programme::matching_factor_count);
    CHECK(advised[0].outcome == Outcome::open);
    CHECK(says(world.open(show_results, world.ria, support::get()), "1 voorstel loopt nog."));
    CHECK(list_advised_matches(world.database, world.winterswijk).empty());
}

} // namespace matching
