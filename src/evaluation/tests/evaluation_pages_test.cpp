#include "evaluation/pages/evaluation_pages.hpp"
#include "evaluation/pages/first_check_pages.hpp"
#include "evaluation/store/evaluation_store.hpp"
#include "evaluation/tests/given.hpp"
#include "platform/base/not_found.hpp"
#include "support/contents.hpp"

namespace evaluation {

namespace {

using support::says;
using support::TypedFields;

support::PathParameters path_of(matching::MatchId match)
{
    return {{"match", std::to_string(match.value())}};
}

support::PathParameters path_of_sanne(support::World const& world)
{
    return {{"case", std::to_string(world.sanne.value())}};
}

web::Response send_evaluation(support::World& world, TypedFields fields)
{
    return world.open(create_evaluation, world.ria, support::post(path_of_sanne(world), std::move(fields)));
}

} // namespace

TEST_CASE("the form of a first check asks a score per question and proposes a working day for the evaluation")
{
    auto world = support::World{};
    auto const match = given::support_by_anna(world);
    given::insert_need(world, "emotional", "Ik wil mijn verhaal kwijt.");

    auto const page = world.open(show_first_check, world.ria, support::get(path_of(match)));

    CHECK(page.status == 200);
    CHECK(says(page, "Anna Wassink"));
    CHECK(says(page, "Ik wil mijn verhaal kwijt."));
    CHECK(says(page, "Vorige keer: 2, op 8 september 2026."));
    CHECK(says(page, R"(name="score_emotional")"));
    CHECK(says(page, R"(value="2027-02-22")")); // 21 February is a Sunday
    CHECK(says(page, "Kies een dag van 21 februari 2027 tot en met 21 mei 2027."));
}

TEST_CASE("a talk asks no score of a question that no longer plays, and its earlier scores stay")
{
    auto world = support::World{};
    given::support_by_anna(world);
    auto const dropped = given::insert_need(world, "emotional", "Ik wil mijn verhaal kwijt.");
    given::insert_need(world, "practical", "");
    needs::drop_need(world.database, dropped, support::World::today);

    auto const page = world.open(show_evaluation, world.ria, support::get(path_of_sanne(world)));

    CHECK_FALSE(says(page, R"(name="score_emotional")"));
    CHECK(says(page, R"(name="score_practical")"));
    CHECK(given::scores_of(world, dropped) == "2");
}

TEST_CASE("a first check is recorded and leads back to the family")
{
    auto world = support::World{};
    auto const match = given::support_by_anna(world);
    auto const need = given::insert_need(world, "emotional", "");
    auto const form = TypedFields{
        {"submission_key", "a-form"},
        {"how", "phone"},
        {"on", "2026-11-19"},
        {"goes_well", "Het klikt."},
        {"score_emotional", "3"},
        {"scored_by", "parent"},
        {"next_on", "2027-03-01"},
    };

    auto const sent = world.open(create_first_check, world.ria, support::post(path_of(match), form));
    auto const twice = world.open(create_first_check, world.ria, support::post(path_of(match), form));

    CHECK(sent.status == 303);
    CHECK(sent.header("Location") == "/cases/" + std::to_string(world.sanne.value()));
    CHECK(twice.status == 303);
    CHECK(given::scores_of(world, need) == "2, 3");
    CHECK(list_evaluations(world.database, world.sanne).size() == 1);
}

TEST_CASE("all that is wrong with an evaluation is told together, and what was typed stays")
{
    auto world = support::World{};
    given::support_by_anna(world);
    given::insert_need(world, "emotional", "");
    auto const before = support::contents_of(world.database);

    auto const page = send_evaluation(
        world,
        {{"on", "2026-11-22"},
         {"goes_well", "Ze durft weer naar buiten."},
         {"score_emotional", "9"},
         {"next_on", ""}}
    );

    CHECK(page.status == 422);
    CHECK(says(page, "Kies hoe jullie elkaar spraken."));
    CHECK(says(page, "Deze dag is nog niet geweest."));
    CHECK(says(page, "Kies een score uit de rij."));
    CHECK(says(page, "Vul in op welke dag."));
    CHECK(says(page, "Ze durft weer naar buiten."));
    CHECK(says(page, R"(value="2026-11-22")"));
    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("a score needs to be somebody's")
{
    auto world = support::World{};
    given::support_by_anna(world);
    given::insert_need(world, "emotional", "");

    auto const page =
        send_evaluation(world, {{"how", "home"}, {"score_emotional", "4"}, {"next_on", "2027-03-01"}});

    CHECK(page.status == 422);
    CHECK(says(page, "Kies wie de scores gaf."));
}

TEST_CASE("a next evaluation outside three to six months is refused with the two days between which it may be"
)
{
    auto world = support::World{};
    given::support_by_anna(world);
    auto const send = [&](std::string on, std::string next) {
        return send_evaluation(world, {{"how", "home"}, {"on", std::move(on)}, {"next_on", std::move(next)}});
    };

    auto const early = send("2026-11-20", "2027-02-19");
    CHECK(early.status == 422);
    CHECK(says(early, "Kies een dag van 20 februari 2027 tot en met 20 mei 2027."));
    CHECK(says(early, R"(value="2027-02-19")"));
    CHECK(send("2026-11-20", "2027-05-21").status == 422);
    CHECK(send("2026-11-20", "2027-05-20").status == 303);
    CHECK(given::last_event(world).event.planned_for == given::day("2027-05-20"));
}

TEST_CASE("while support winds down no next evaluation is asked")
{
    auto world = support::World{};
    given::support_by_anna(world);
    given::tell(world, {{programme::EventKind::winding_down_agreed, "2026-11-16", "", "2026-12-15"}});

    auto const page = world.open(show_evaluation, world.ria, support::get(path_of_sanne(world)));
    CHECK_FALSE(says(page, "Wanneer is de volgende evaluatie?"));

    CHECK(send_evaluation(world, {{"how", "home"}}).status == 303);
    CHECK_FALSE(given::last_event(world).event.planned_for);
}

TEST_CASE("an evaluation that a colleague held the same day is told in words")
{
    auto world = support::World{};
    given::support_by_anna(world);
    auto const form = TypedFields{{"how", "home"}, {"next_on", "2027-03-01"}, {"can_be_better", "Meer rust"}};
    REQUIRE(send_evaluation(world, form).status == 303);

    auto const again = send_evaluation(world, form);

    CHECK(again.status == 422);
    CHECK(says(again, "Dit is al vastgelegd"));
    CHECK(says(again, "Meer rust"));
}

TEST_CASE("the pages of evaluations are not there for another location")
{
    auto world = support::World{};
    auto const match = given::support_by_anna(world);
    auto const case_page = support::get(path_of_sanne(world));
    auto const match_page = support::get(path_of(match));

    CHECK_THROWS_AS(world.open(show_evaluation, world.joke, case_page), base::NotFound);
    CHECK_THROWS_AS(world.open(create_evaluation, world.joke, case_page), base::NotFound);
    CHECK_THROWS_AS(world.open(show_first_check, world.joke, match_page), base::NotFound);
    CHECK_THROWS_AS(world.open(create_first_check, world.joke, match_page), base::NotFound);
}

} // namespace evaluation
