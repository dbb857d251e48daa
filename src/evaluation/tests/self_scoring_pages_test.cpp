#include "evaluation/actions/hand_over_tablet.hpp"
#include "evaluation/pages/evaluation_pages.hpp"
#include "evaluation/pages/first_check_pages.hpp"
#include "evaluation/pages/self_scoring_pages.hpp"
#include "evaluation/pages/talk_form.hpp"
#include "evaluation/store/evaluation_store.hpp"
#include "evaluation/tests/own_scores.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/not_found.hpp"

namespace evaluation {

namespace {

using When = needs::Moment;
using support::says;
using support::TypedFields;
using support::World;

support::PathParameters case_path(World const& world)
{
    return {{"case", std::to_string(world.sanne.value())}};
}

web::Response show(World& world)
{
    return world.open(show_self_scorings, world.ria, support::get(case_path(world)));
}

web::Response ask(World& world, TypedFields form)
{
    return world.open(create_self_scoring, world.ria, support::post(case_path(world), std::move(form)));
}

web::Response
do_to(World& world, web::Response (*page)(accounts::SignedInRequest&), accounts::Actor const& who)
{
    auto const id = std::to_string(given::only_scoring(world).id.value());
    return world.open(page, who, support::post({{"scoring", id}}, {}));
}

} // namespace

TEST_CASE("a coordinator mails the link from the page of the family, for the moment that comes next")
{
    auto world = World{};
    given::sanne_with_needs(world);

    auto const page = show(world);
    CHECK(says(page, R"(value="first_check" checked)"));
    CHECK(says(page, "De link gaat naar Sanne@example.nl. De ouder leest alles in het Nederlands."));

    auto const sent = ask(world, {{"moment", "interim"}});
    CHECK(sent.status == 303);
    CHECK(sent.header("Location") == "/cases/" + std::to_string(world.sanne.value()) + "/self-scorings");
    CHECK(support::waiting_letters(world).back().to == world.sanne_person);
    auto const after = show(world);
    CHECK(says(after, "Gevraagd op 21 november 2026, per mail."));
    CHECK(says(after, "Open tot 12 december 2026."));
}

TEST_CASE("from the form of a talk the page opens with its moment")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const form = world.open(show_evaluation, world.ria, support::get(case_path(world)));
    CHECK(says(form, "/self-scorings?moment=interim"));

    auto const page =
        world.open(show_self_scorings, world.ria, support::get(case_path(world), {{"moment", "interim"}}));

    CHECK(says(page, R"(value="interim" checked)"));
    CHECK_FALSE(says(page, R"(value="first_check" checked)"));
}

TEST_CASE("a second press mails nothing, and says calmly when the link was mailed")
{
    auto world = World{};
    given::sanne_with_needs(world);
    REQUIRE(ask(world, {{"moment", "closing"}}).status == 303);
    auto const letters = support::waiting_letters(world).size();

    auto const again = ask(world, {{"moment", "closing"}});
    CHECK(again.status == 303);
    CHECK(again.header("Location").ends_with("/self-scorings?mailed=already&moment=closing"));
    CHECK(support::waiting_letters(world).size() == letters);
    auto const page = world.open(
        show_self_scorings,
        world.ria,
        support::get(case_path(world), {{"mailed", "already"}, {"moment", "closing"}})
    );
    CHECK(says(page, "De link is al gemaild: " + world.texts.moment(world.now)));
    CHECK(says(page, R"(value="closing" checked)"));
    CHECK_FALSE(says(show(world), "De link is al gemaild"));
}

TEST_CASE("why she cannot be asked is said in words")
{
    auto world = World{};
    given::sanne_with_needs(world);
    CHECK(ask(world, {{"moment", ""}}).status == 422);
    CHECK(says(ask(world, {{"moment", "acquaintance"}}), "Op dit moment kan de ouder dit niet invullen."));
}

TEST_CASE("without an e-mail address there is no link to mail")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto parent = people::load_person(world.database, world.sanne_person, world.aalten);
    parent.email = std::nullopt;
    REQUIRE(people::update_person(world.database, parent));

    CHECK(says(show(world), "Er is geen e-mailadres van de ouder."));
    CHECK_FALSE(says(show(world), "Mail de link"));
    CHECK(says(ask(world, {{"moment", "closing"}}), "Er is geen e-mailadres van de ouder."));
}

TEST_CASE("what she sent stands on the page, with what it came in the place of, until it is seen")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world, When::closing);
    for (auto const& [field, value] : std::vector<std::pair<std::string, std::string>>{
             {"score_emotional", "4"}, {"reached_emotional", "partly"}, {"mark", "8"}, {"word", "good"}
         }) {
        given::choose(world, token, field, value);
    }
    CHECK_FALSE(says(show(world), "<p>4</p>"));
    REQUIRE(given::send_scores(world, token));

    auto const page = show(world);
    CHECK(says(page, "Verstuurd op 21 november 2026."));
    CHECK(says(page, "<p>4</p><p>Is deze vraag beantwoord? Deels</p>"));
    CHECK(says(page, "<p>8</p><p>Goed</p>"));
    CHECK(says(page, "/reading"));
    CHECK_FALSE(says(page, "/withdrawal"));

    CHECK(do_to(world, create_scoring_reading, world.ria).status == 303);
    CHECK_FALSE(says(show(world), "/reading"));
    CHECK(given::only_scoring(world).seen_on == World::today);
}

TEST_CASE("a link that is open is withdrawn from the page")
{
    auto world = World{};
    given::sanne_with_needs(world);
    given::ask_sanne(world);

    CHECK(do_to(world, create_scoring_withdrawal, world.ria).status == 303);
    CHECK(says(show(world), "Ingetrokken op 21 november 2026."));
    CHECK_FALSE(says(show(world), "/withdrawal"));
}

TEST_CASE("the form of an evaluation shows what the parent scored by herself, and does not ask it again")
{
    auto world = World{};
    auto const known = given::sanne_with_needs(world);
    given::sanne_scores_herself(world);
    auto const form = [&] { return world.open(show_evaluation, world.ria, support::get(case_path(world))); };

    auto const page = form();
    CHECK(says(page, "Door de ouder zelf, op 21 november 2026: 4"));
    CHECK_FALSE(says(page, R"(name="score_emotional")"));
    CHECK(says(page, R"(name="score_practical")"));
    CHECK(says(page, R"(name="scored_by")"));

    world.now += std::chrono::hours{1};
    auto const sent = world.open(
        create_evaluation,
        world.ria,
        support::post(
            case_path(world),
            {{"how", "home"},
             {"own_seen", std::to_string(given::only_scoring(world).id.value())},
             {"score_practical", "1"},
             {"scored_by", "coordinator"},
             {"next_on", "2027-03-01"}}
        )
    );
    CHECK(sent.status == 303);
    CHECK(given::scores_of(world, known.listening) == "2, 4");
    CHECK(given::scores_of(world, known.practical) == "2, 1");
    CHECK(says(form(), R"(name="score_emotional")"));
}

TEST_CASE("what she scored long ago, or for another moment, is asked again")
{
    auto world = World{};
    auto const match = given::support_by_anna(world);
    given::insert_need(world, "emotional", "");
    given::sanne_scores_herself(world, When::closing);
    given::sanne_scores_herself(world, When::interim);
    auto const path = support::PathParameters{{"match", std::to_string(match.value())}};

    CHECK(says(world.open(show_first_check, world.ria, support::get(path)), R"(name="score_emotional")"));
    world.now += std::chrono::days{28};
    CHECK_FALSE(says(
        world.open(show_evaluation, world.ria, support::get(case_path(world))), R"(name="score_emotional")"
    ));
    world.now += std::chrono::days{1};
    CHECK(says(
        world.open(show_evaluation, world.ria, support::get(case_path(world))), R"(name="score_emotional")"
    ));
}

TEST_CASE("what was typed while the parent sent hers comes back with what she sent, and is saved once seen")
{
    auto world = World{};
    auto const known = given::sanne_with_needs(world);
    given::sanne_scores_herself(world);
    auto const save = [&](std::string seen) {
        return world.open(
            create_evaluation,
            world.ria,
            support::post(
                case_path(world),
                {{"how", "home"},
                 {"own_seen", std::move(seen)},
                 {"goes_well", "De tuin"},
                 {"score_emotional", "1"},
                 {"scored_by", "coordinator"},
                 {"next_on", "2027-03-01"}}
            )
        );
    };

    auto const refused = save("");
    CHECK(refused.status == 422);
    CHECK(says(refused, "De ouder heeft intussen zelf ingevuld."));
    CHECK(says(refused, "Door de ouder zelf, op 21 november 2026: 4"));
    CHECK(says(refused, "De tuin"));
    CHECK(list_unseen_self_scorings(world.database, world.aalten).size() == 1);
    auto const id = std::to_string(given::only_scoring(world).id.value());
    CHECK(says(refused, R"(name="own_seen" value=")" + id + "\""));

    CHECK(save(id).status == 303);
    CHECK(given::scores_of(world, known.listening) == "2, 4");
    CHECK(needs::list_replaced_scores(world.database, world.sanne).size() == 1);
}

TEST_CASE("of what she sent twice the last that was sent counts, whichever was asked first")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const mailed = given::ask_sanne(world, When::closing);
    auto const wish = AskParent{.family_case = world.sanne, .moment = When::closing};
    auto const on_tablet = hand_over_tablet(world.database, world.occasion(), wish, "session").value();
    given::choose(world, on_tablet, "score_emotional", "3");
    given::choose(world, on_tablet, "score_practical", "5");
    given::choose(world, on_tablet, "reached_practical", "partly");
    REQUIRE(given::send_scores(world, on_tablet));
    world.now += std::chrono::minutes{5};
    given::choose(world, mailed, "score_emotional", "1");
    REQUIRE(given::send_scores(world, mailed));
    auto const request = support::get(case_path(world));

    auto const waiting = list_waiting_self_scorings(world.database, world.sanne, When::closing);
    REQUIRE(waiting.size() == 2);
    CHECK(waiting.front().way == ScoringWay::link);
    auto const fields = list_score_fields(world.page_request(request), world.sanne, Moment::closing);
    REQUIRE(fields.size() == 2);
    CHECK(fields[0].own->score == 1);
    CHECK(fields[1].own->score == 5);
    CHECK(fields[1].own_reached == Reached::partly);
    CHECK(says(show(world), "Scores die niet meetellen"));
}

TEST_CASE("the pages about a parent who scores by herself are not there for another location")
{
    auto world = World{};
    given::sanne_with_needs(world);
    given::ask_sanne(world);

    CHECK_THROWS_AS(
        world.open(show_self_scorings, world.joke, support::get(case_path(world))), base::NotFound
    );
    CHECK_THROWS_AS(
        world.open(create_self_scoring, world.joke, support::post(case_path(world), {{"moment", "closing"}})),
        base::NotFound
    );
    CHECK_THROWS_AS(do_to(world, create_scoring_withdrawal, world.joke), base::NotFound);
    CHECK_THROWS_AS(do_to(world, create_scoring_reading, world.joke), base::NotFound);
}

} // namespace evaluation
