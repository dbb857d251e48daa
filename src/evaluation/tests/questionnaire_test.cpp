#include "evaluation/actions/hold_evaluation.hpp"
#include "evaluation/pages/evaluation_pages.hpp"
#include "evaluation/pages/first_check_pages.hpp"
#include "evaluation/pages/self_scoring_pages.hpp"
#include "evaluation/tests/questionnaires.hpp"
#include "platform/base/not_found.hpp"
#include "support/contents.hpp"
#include "support/failing_connection.hpp"

#include <algorithm>

namespace evaluation {

namespace {

using programme::AskedOf;
using programme::QuestionMoment;
using support::says;
using support::TypedFields;
using support::World;

support::PathParameters path_to(World const& world)
{
    return {{"case", std::to_string(world.sanne.value())}};
}

web::Response open_form(World& world)
{
    return world.open(show_evaluation, world.ria, support::get(path_to(world)));
}

web::Response send_form(World& world, TypedFields more)
{
    auto form = TypedFields{{"how", "home"}, {"next_on", "2027-03-01"}};
    form.insert(form.end(), more.begin(), more.end());
    return world.open(create_evaluation, world.ria, support::post(path_to(world), std::move(form)));
}

void let_ask(World& world, AskedOf asked_of)
{
    given::support_by_anna(world);
    given::ask_only(world, given::all_kinds(asked_of, QuestionMoment::interim));
}

} // namespace

TEST_CASE("a form asks the questionnaires of its moment, of every kind, and says what depends on what")
{
    auto world = World{};
    let_ask(world, AskedOf::coordinator);

    auto const page = open_form(world);

    CHECK(says(page, "Van alles"));
    CHECK(says(page, "vul je zelf in"));
    CHECK(says(page, R"(type="radio" id="q.all-kinds.rest" name="q.all-kinds.rest" value="1")"));
    CHECK(says(page, "geen rust"));
    CHECK(says(page, "Thuis, overdag."));
    CHECK(says(page, R"(type="checkbox" id="q.all-kinds.who")"));
    CHECK(says(page, "Alleen bij 1 tot en met 4 op “Hoeveel rust is er?”"));
    CHECK(says(page, "Alleen bij “Familie” op “Wie helpt er?”"));
    CHECK(says(page, "Van 0 tot en met 24."));
    CHECK(says(page, R"(<textarea)"));
    CHECK(says(page, R"(name="q.all-kinds" value="1")"));

    auto const match =
        std::to_string(matching::list_matches_of_case(world.database, world.sanne).front().id.value());
    CHECK_FALSE(says(world.open(show_first_check, world.ria, support::get({{"match", match}})), "Van alles"));
}

TEST_CASE("answers from a form are kept with their questionnaire, version and words, and who gave them")
{
    auto world = World{};
    let_ask(world, AskedOf::coordinator);

    auto const sent = send_form(
        world,
        {{"q.all-kinds.rest", "3"},
         {"q.all-kinds.who", "neighbours"},
         {"q.all-kinds.who", "family"},
         {"q.all-kinds.often", "daily"},
         {"q.all-kinds.hours", "6"},
         {"q.all-kinds.why", "Het gaat."}}
    );

    CHECK(sent.status == 303);
    CHECK(
        given::answers_of(world) == "rest=3 | who=family neighbours | often=daily | hours=6 | why=Het gaat."
    );
    auto const kept = list_answers(world.database, world.sanne);
    REQUIRE(kept.size() == 5);
    CHECK(kept[0].answer.questionnaire == "all-kinds");
    CHECK(kept[0].answer.version == 1);
    CHECK(kept[0].answer.asked == "Hoeveel rust is er? (1: geen rust, 7: veel rust)");
    CHECK(kept[1].answer.words == "Familie\nBuren");
    CHECK(kept[0].answered_by == needs::ScoredBy::coordinator);
    CHECK(kept[0].moment == needs::Moment::interim);
    CHECK(kept[0].answered_on == World::today);
    CHECK_FALSE(kept[0].scoring);

    auto const page = world.open(show_self_scorings, world.ria, support::get(path_to(world)));
    CHECK(says(page, "Tussentijdse evaluatie, 21 november 2026 (De coördinator)"));
    CHECK(says(page, "<p>Familie</p><p>Buren</p>"));
}

TEST_CASE("what is wrong with answers is told at each field, and what was typed stays")
{
    auto world = World{};
    let_ask(world, AskedOf::coordinator);
    auto const before = support::contents_of(world.database);

    auto const page = send_form(
        world,
        {{"q.all-kinds.rest", "5"},
         {"q.all-kinds.who", "family"},
         {"q.all-kinds.hours", "veel"},
         {"q.all-kinds.why", "Een lang verhaal."}}
    );

    CHECK(page.status == 422);
    CHECK(says(page, "Dit hoort bij een ander antwoord. Maak het leeg: Wie helpt er?"));
    CHECK(says(page, "Vul een getal in. Van 0 tot en met 24."));
    CHECK(says(page, R"(value="veel")"));
    CHECK(says(page, "Een lang verhaal."));
    CHECK(says(page, R"(value="5" checked)"));
    CHECK(says(send_form(world, {}), "Beantwoord deze vraag: Hoeveel rust is er?"));
    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("a questionnaire for the parent may be left out as a whole, but not half")
{
    auto world = World{};
    let_ask(world, AskedOf::parent);

    CHECK(send_form(world, {{"q.all-kinds.hours", "6"}}).status == 422);
    CHECK(send_form(world, {}).status == 303);
    CHECK(given::answers_of(world).empty());
}

TEST_CASE("what the parent tells in a talk is hers, though the coordinator enters it")
{
    auto world = World{};
    let_ask(world, AskedOf::parent);

    REQUIRE(send_form(world, {{"q.all-kinds.rest", "7"}}).status == 303);

    auto const kept = list_answers(world.database, world.sanne);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].answered_by == needs::ScoredBy::parent);
    CHECK_FALSE(kept[0].scoring);
}

TEST_CASE("a later version is asked from its day on; an old answer keeps the words it was asked with")
{
    auto world = World{};
    let_ask(world, AskedOf::parent);
    auto second = given::all_kinds(AskedOf::parent, QuestionMoment::interim);
    second.version = 2;
    second.valid_from = given::day("2026-11-22");
    second.questions[0].words = "Is het rustig thuis?";
    world.programme.questionnaires.push_back(second);
    REQUIRE(send_form(world, {{"q.all-kinds.rest", "7"}}).status == 303);

    world.now += std::chrono::days{1};
    CHECK(says(open_form(world), "Is het rustig thuis?"));
    REQUIRE(send_form(world, {{"q.all-kinds.rest", "6"}}).status == 303);
    world.programme.questionnaires.clear();

    auto const kept = list_answers(world.database, world.sanne);
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].answer.version == 1);
    CHECK(kept[0].answer.asked.starts_with("Hoeveel rust is er?"));
    CHECK(kept[1].answer.version == 2);
    CHECK(says(world.open(show_self_scorings, world.ria, support::get(path_to(world))), "Hoeveel rust is er?")
    );
}

TEST_CASE("a form that was opened with the version of yesterday goes on with it")
{
    auto world = World{};
    let_ask(world, AskedOf::parent);
    auto second = given::all_kinds(AskedOf::parent, QuestionMoment::interim);
    second.version = 2;
    second.valid_from = World::today;
    second.questions[0].words = "Is het rustig thuis?";
    world.programme.questionnaires.push_back(second);

    auto const again = send_form(world, {{"q.all-kinds", "1"}, {"q.all-kinds.rest", "9"}});
    CHECK(again.status == 422);
    CHECK(says(again, "Hoeveel rust is er?"));
    REQUIRE(send_form(world, {{"q.all-kinds", "1"}, {"q.all-kinds.rest", "7"}}).status == 303);

    CHECK(list_answers(world.database, world.sanne).front().answer.version == 1);
}

TEST_CASE("whatever fails, the answers are kept with the talk, or neither")
{
    auto world = World{};
    let_ask(world, AskedOf::parent);
    auto const questionnaire = world.programme.questionnaires.front();
    auto const answers = programme::Answers{{"rest", {.number = 2}}, {"why", {.text = "Daarom."}}};

    support::check_all_or_nothing(world.database, [&](database::Connection& failing) {
        auto const wish = HoldEvaluation{
            .family_case = world.sanne,
            .on = World::today,
            .talk =
                {.how = TalkPlace::home,
                 .questionnaires =
                     {{.asked_of = AskedOf::parent, .answers = given_answers(questionnaire, answers)}}},
            .next_on = given::day("2027-03-01"),
        };
        auto const done = hold_evaluation(failing, world.occasion(), wish);
        CHECK(done);
    });

    CHECK(given::answers_of(world) == "rest=2 | why=Daarom.");
}

TEST_CASE("the parent is asked one question a screen, and those that follow from an answer after it")
{
    auto const sheet = ScoringSheet{
        .moment = needs::Moment::interim,
        .needs = {},
        .questionnaires = {given::all_kinds(AskedOf::parent, QuestionMoment::interim)},
    };
    auto const codes = [&](ScoringDraft const& draft) {
        auto said = std::string{};
        for (auto const& screen : screens_of(sheet, draft)) {
            said += (said.empty() ? "" : " ") + screen.code.substr(std::string{"question-all-kinds-"}.size());
        }
        return said;
    };

    CHECK(codes({}) == "rest hours why");
    CHECK(codes({{"q.all-kinds.rest", {"3"}}}) == "rest who hours why");
    CHECK(
        codes({{"q.all-kinds.rest", {"3"}}, {"q.all-kinds.who", {"family"}}}) == "rest who often hours why"
    );
    CHECK(codes({{"q.all-kinds.rest", {"6"}}, {"q.all-kinds.who", {"family"}}}) == "rest hours why");
    CHECK_FALSE(first_unanswered(sheet, {}));
    CHECK(first_unanswered(sheet, {{"q.all-kinds.hours", {"7"}}})->code == "rest");
    CHECK_FALSE(first_unanswered(sheet, {{"q.all-kinds.rest", {"3"}}}));
}

} // namespace evaluation
