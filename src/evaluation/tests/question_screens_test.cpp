#include "evaluation/pages/evaluation_pages.hpp"
#include "evaluation/pages/self_scoring_pages.hpp"
#include "evaluation/tests/questionnaires.hpp"

#include <algorithm>

namespace evaluation {

namespace {

using programme::AskedOf;
using programme::QuestionMoment;
using support::says;
using support::TypedFields;
using support::World;

constexpr auto first_screen = "question-all-kinds.rest";

web::Response see(World& world, std::string const& token, std::string screen)
{
    return world.open(show_score_screen, support::get({{"token", token}, {"screen", std::move(screen)}}));
}

web::Response answer(World& world, std::string const& token, std::string screen, TypedFields form)
{
    auto const path = support::PathParameters{{"token", token}, {"screen", std::move(screen)}};
    return world.open(update_score_screen, support::post(path, std::move(form)));
}

web::Response send_last(World& world, std::string const& token)
{
    return world.open(create_own_scores, support::post({{"token", token}}, {}));
}

std::string place_after(web::Response const& response)
{
    auto const address = std::string{response.header("Location")};
    return address.substr(address.rfind('/') + 1);
}

// The parent has no needs, and is asked the questionnaire of all kinds.
std::string token_for_all_kinds(World& world)
{
    given::support_by_anna(world);
    given::ask_only(world, given::all_kinds(AskedOf::parent, QuestionMoment::interim));
    return given::ask_sanne(world);
}

} // namespace

TEST_CASE("a parent answers a questionnaire by herself, question by question")
{
    auto world = World{};
    auto const token = token_for_all_kinds(world);

    auto const page = see(world, token, first_screen);
    CHECK(says(page, "Hoeveel rust is er?"));
    CHECK(says(page, "Thuis, overdag."));
    CHECK(says(page, "Vraag 1 van 3"));
    CHECK(says(page, "Sla over"));

    CHECK(
        place_after(answer(world, token, first_screen, {{"q.all-kinds.rest", "3"}}))
        == "question-all-kinds.who"
    );
    CHECK(says(see(world, token, "question-all-kinds.who"), "Vraag 2 van 4"));
    CHECK(
        place_after(answer(
            world,
            token,
            "question-all-kinds.who",
            {{"q.all-kinds.who", "family"}, {"q.all-kinds.who", "neighbours"}}
        ))
        == "question-all-kinds.often"
    );
    answer(world, token, "question-all-kinds.often", {{"q.all-kinds.often", "weekly"}});
    answer(world, token, "question-all-kinds.hours", {{"skip", "yes"}});
    answer(world, token, "question-all-kinds.why", {{"q.all-kinds.why", "Om 3 uur is ze wakker."}});

    auto const last = world.open(show_score_check, support::get({{"token", token}}));
    CHECK(says(last, "<p>Familie</p><p>Buren</p>"));
    CHECK(says(last, "Om 3 uur is ze wakker."));
    CHECK(send_last(world, token).status == 303);
    CHECK(
        given::answers_of(world)
        == "rest=3 | who=family neighbours | often=weekly | why=Om 3 uur is ze wakker."
    );
    auto const kept = list_answers(world.database, world.sanne).front();
    CHECK(kept.scoring == given::only_scoring(world).id);
    CHECK(kept.answered_by == needs::ScoredBy::parent);
}

TEST_CASE("of a questionnaire that is answered, what must be answered is not skipped, nor passed by")
{
    auto world = World{};
    auto const token = token_for_all_kinds(world);

    answer(world, token, "question-all-kinds.hours", {{"q.all-kinds.hours", "7"}});
    CHECK_FALSE(says(see(world, token, first_screen), "Sla over"));
    auto const skipped = answer(world, token, first_screen, {{"skip", "yes"}});
    CHECK(skipped.status == 422);
    CHECK(says(skipped, "Beantwoord deze vraag: Hoeveel rust is er?"));
    auto const sent = send_last(world, token);
    CHECK(sent.status == 422);
    CHECK(says(sent, "Beantwoord deze vraag: Hoeveel rust is er?"));
    CHECK(given::answers_of(world).empty());
}

TEST_CASE("a questionnaire may be left out as a whole, also when it has a question that must be answered")
{
    auto world = World{};
    auto const known = given::sanne_with_needs(world);
    given::ask_only(world, given::all_kinds(AskedOf::parent, QuestionMoment::interim));
    auto const token = given::ask_sanne(world);
    given::choose(world, token, "score_emotional", "4");

    CHECK(place_after(answer(world, token, first_screen, {{"skip", "yes"}})) == "question-all-kinds.hours");
    CHECK(send_last(world, token).status == 303);

    CHECK(given::scores_of(world, known.listening) == "2, 4");
    CHECK(given::answers_of(world).empty());
}

TEST_CASE("a question that follows from a change, and does not come next, comes next to be asked")
{
    auto world = World{};
    given::support_by_anna(world);
    auto questionnaire = given::all_kinds(AskedOf::parent, QuestionMoment::interim);
    std::rotate(
        questionnaire.questions.begin() + 1,
        questionnaire.questions.begin() + 3,
        questionnaire.questions.end()
    );
    given::ask_only(world, questionnaire);
    auto const token = given::ask_sanne(world);
    answer(world, token, first_screen, {{"q.all-kinds.rest", "7"}});

    auto const more = answer(world, token, first_screen, {{"q.all-kinds.rest", "2"}, {"then", "check"}});

    CHECK(place_after(more) == "question-all-kinds.who?then=check");
}

TEST_CASE("two questions never share a screen, whatever their codes are")
{
    auto first = given::all_kinds(AskedOf::parent, QuestionMoment::interim);
    auto second = first;
    first.code = "a-b";
    first.questions = {first.questions.back()};
    first.questions[0].code = "c";
    second.code = "a";
    second.questions = {second.questions.back()};
    second.questions[0].code = "b-c";

    auto const screens =
        screens_of({.moment = needs::Moment::interim, .needs = {}, .questionnaires = {first, second}}, {});

    REQUIRE(screens.size() == 2);
    CHECK(screens[0].code != screens[1].code);
}

TEST_CASE(
    "an answer that is none comes back, and a question that may be left out asks for an answer or to skip it"
)
{
    auto world = World{};
    auto const token = token_for_all_kinds(world);

    auto const wrong = answer(world, token, "question-all-kinds.hours", {{"q.all-kinds.hours", "25"}});
    CHECK(wrong.status == 422);
    CHECK(says(wrong, "Vul een getal in. Van 0 tot en met 24."));
    CHECK(says(wrong, R"(value="25")"));
    auto const nothing = answer(world, token, "question-all-kinds.why", {});
    CHECK(nothing.status == 422);
    CHECK(says(nothing, "Geef antwoord, of sla deze vraag over."));
}

TEST_CASE("an answer that is changed on the last screen asks what follows from it first")
{
    auto world = World{};
    auto const token = token_for_all_kinds(world);
    answer(world, token, first_screen, {{"q.all-kinds.rest", "7"}});

    auto const more = answer(world, token, first_screen, {{"q.all-kinds.rest", "2"}, {"then", "check"}});
    CHECK(place_after(more) == "question-all-kinds.who?then=check");
    answer(world, token, "question-all-kinds.who", {{"q.all-kinds.who", "neighbours"}, {"then", "check"}});
    auto const less = answer(world, token, first_screen, {{"q.all-kinds.rest", "6"}, {"then", "check"}});
    CHECK(place_after(less) == "check");
    send_last(world, token);

    CHECK(given::answers_of(world) == "rest=6");
}

TEST_CASE("what she answered by herself stands in the form of the talk, and is not asked twice")
{
    auto world = World{};
    auto const token = token_for_all_kinds(world);
    answer(world, token, first_screen, {{"q.all-kinds.rest", "3"}});
    answer(world, token, "question-all-kinds.who", {{"q.all-kinds.who", "neighbours"}});
    REQUIRE(send_last(world, token).status == 303);
    auto const path = support::PathParameters{{"case", std::to_string(world.sanne.value())}};

    auto const form = world.open(show_evaluation, world.ria, support::get(path));
    CHECK(says(form, "Door de ouder zelf beantwoord."));
    CHECK(says(form, "<p>Buren</p>"));
    CHECK_FALSE(says(form, R"(name="q.all-kinds.rest")"));

    auto const sent = world.open(
        create_evaluation,
        world.ria,
        support::post(
            path,
            {{"how", "home"},
             {"own_seen", std::to_string(given::only_scoring(world).id.value())},
             {"next_on", "2027-03-01"},
             {"q.all-kinds.rest", "1"}}
        )
    );
    CHECK(sent.status == 303);
    CHECK(given::answers_of(world) == "rest=3 | who=neighbours");
    CHECK(says(world.open(show_self_scorings, world.ria, support::get(path)), "<p>Buren</p>"));
}

TEST_CASE("she is asked the version of the day on which she was asked, also when she answers later")
{
    auto world = World{};
    auto const token = token_for_all_kinds(world);
    auto second = given::all_kinds(AskedOf::parent, QuestionMoment::interim);
    second.version = 2;
    second.valid_from = given::day("2026-11-22");
    second.questions[0].words = "Is het rustig thuis?";
    world.programme.questionnaires.push_back(second);
    world.now += std::chrono::days{2};

    CHECK(says(see(world, token, first_screen), "Hoeveel rust is er?"));
    answer(world, token, first_screen, {{"q.all-kinds.rest", "7"}});
    REQUIRE(send_last(world, token).status == 303);

    CHECK(list_answers(world.database, world.sanne).front().answer.version == 1);
}

TEST_CASE("a question that the programme took away meanwhile is not asked, nor kept")
{
    auto world = World{};
    auto const token = token_for_all_kinds(world);
    answer(world, token, first_screen, {{"q.all-kinds.rest", "7"}});
    answer(world, token, "question-all-kinds.hours", {{"q.all-kinds.hours", "7"}});
    auto& questions = world.programme.questionnaires.front().questions;
    std::erase_if(questions, [](programme::Question const& one) { return one.code == "hours"; });

    REQUIRE(send_last(world, token).status == 303);

    CHECK(given::answers_of(world) == "rest=7");
}

TEST_CASE("at the closing that ships she is asked what helped, and what else when that was something else")
{
    auto world = World{};
    given::sanne_with_needs(world);
    auto const token = given::ask_sanne(world, needs::Moment::closing);
    auto const form =
        TypedFields{{"q.look_back.helped_most", "listening"}, {"q.look_back.helped_most", "something_else"}};

    CHECK(
        place_after(answer(world, token, "question-look_back.helped_most", form))
        == "question-look_back.what_else"
    );
    answer(world, token, "question-look_back.what_else", {{"q.look_back.what_else", "De thee"}});
    answer(world, token, "question-look_back.recommends", {{"q.look_back.recommends", "yes"}});
    REQUIRE(send_last(world, token).status == 303);

    CHECK(
        given::answers_of(world)
        == "helped_most=listening something_else | what_else=De thee | recommends=yes"
    );
}

} // namespace evaluation
