#include "evaluation/store/answer_store.hpp"
#include "evaluation/store/evaluation_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "platform/base/not_found.hpp"
#include "reporting/pages/figures_pages.hpp"
#include "support/match_story.hpp"
#include "support/world.hpp"

#include <boost/json.hpp>
#include <doctest/doctest.h>

namespace reporting {

namespace {

using support::get;
using support::World;

bool says(web::Response const& response, std::string_view words)
{
    return response.body.find(words) != std::string::npos;
}

// Sanne's last talk, with these answers to "look_back".
void close_with_answers(World& world, std::vector<std::pair<std::string, std::string>> const& given)
{
    auto const family_case = intake::load_family_case(world.database, world.sanne, world.aalten);
    evaluation::insert_evaluation(
        world.database,
        family_case,
        {.moment = evaluation::Moment::closing,
         .held_on = World::today,
         .how = evaluation::TalkPlace::home,
         .goes_well = {},
         .can_be_better = {},
         .recorded_by = world.ria.account},
        world.now
    );
    for (auto const& [question, code] : given) {
        evaluation::insert_answer(
            world.database,
            {.location = world.aalten,
             .family_case = world.sanne,
             .answer =
                 {.answer =
                      {.questionnaire = "look_back",
                       .version = 1,
                       .question = question,
                       .asked = "?",
                       .code = code,
                       .words = "Geheim woord"},
                  .moment = needs::Moment::closing,
                  .scoring = std::nullopt,
                  .answered_by = needs::ScoredBy::parent,
                  .answered_on = World::today},
             .recorded_by = world.ria.account}
        );
    }
}

auto const some_answers = std::vector<std::pair<std::string, std::string>>{
    {"helped_most", "listening something_else"}, {"what_else", ""}, {"recommends", "yes"}
};

support::PathParameters to_question(std::string const& question)
{
    return {{"moment", "closing"}, {"questionnaire", "look_back"}, {"question", question}};
}

boost::json::object const& question_in(boost::json::value const& document, std::string_view question)
{
    for (auto const& one : document.at("questions").as_array()) {
        if (one.at("question").as_string() == question) {
            return one.as_object();
        }
    }
    throw std::logic_error{"nobody was asked " + std::string{question}};
}

} // namespace

TEST_CASE("a coordinator reads what was answered at her location, and never a text")
{
    auto world = World{};
    close_with_answers(world, some_answers);
    for (auto const& actor : {world.ria, world.wim}) {
        auto const page = world.open(show_answers, actor, get());
        CHECK(page.status == 200);
        CHECK(says(page, "Terugkijken"));
        CHECK(says(page, "Zou je Home-Start aanraden aan een andere ouder?"));
        CHECK(says(page, "100%"));
        CHECK(says(page, "Alleen gevraagd na het antwoord “Iets anders”"));
        CHECK(says(page, "/figures/answers/closing/look_back/recommends?year=2026"));
        CHECK(!says(page, "Geheim woord"));
        CHECK(!says(page, "niet getoond"));
    }
}

TEST_CASE("of an answer the families are found, and of one that is not there nothing")
{
    auto world = World{};
    close_with_answers(world, some_answers);
    auto const families = [&](accounts::Actor const& actor, support::TypedFields query) {
        return world.open(show_families_of_answer, actor, get(to_question("recommends"), std::move(query)));
    };
    auto const yes = families(world.ria, {{"kind", "choice_one"}, {"part", "given"}, {"given", "yes"}});
    CHECK(says(yes, "Sanne de Boer"));
    CHECK(says(yes, "/cases/" + std::to_string(world.sanne.value())));
    auto const no = families(world.ria, {{"kind", "choice_one"}, {"part", "given"}, {"given", "no"}});
    CHECK(!says(no, "Sanne de Boer"));
    auto const missing = families(world.ria, {{"kind", "choice_one"}, {"part", "missing"}});
    CHECK(!says(missing, "Sanne de Boer"));
    CHECK_THROWS_AS(
        families(world.ria, {{"kind", "choice_one"}, {"part", "given"}, {"given", "lies"}}), base::NotFound
    );
    CHECK_THROWS_AS(families(world.ria, {{"kind", "scale"}, {"part", "answered"}}), base::NotFound);
    CHECK_THROWS_AS(families(world.ria, {{"part", "answered"}}), base::NotFound);
    CHECK_THROWS_AS(families(world.joke, {{"kind", "choice_one"}, {"part", "answered"}}), base::NotFound);
}

TEST_CASE("a coordinator elsewhere reads nothing of it")
{
    auto world = World{};
    close_with_answers(world, some_answers);
    auto const page = world.open(show_answers, world.joke, get());
    CHECK(says(page, "In deze periode is nog geen vragenlijst gevraagd."));
    CHECK(!says(page, "Terugkijken"));
    auto const before = world.open(show_answers, world.ria, get({}, {{"year", "2025"}}));
    CHECK(says(before, "In deze periode is nog geen vragenlijst gevraagd."));
    auto const quarter = world.open(show_answers, world.ria, get({}, {{"year", "2026"}, {"quarter", "4"}}));
    CHECK(says(quarter, "Terugkijken"));
}

TEST_CASE("the national office reads the whole country by year, and nothing of few")
{
    auto world = World{};
    close_with_answers(world, some_answers);
    auto const page = world.open(
        show_answers,
        world.noor,
        get({}, {{"year", "2026"}, {"quarter", "4"}, {"place", std::to_string(world.aalten.value())}})
    );
    CHECK(says(page, "Nederland, 2026"));
    CHECK(says(page, "Antwoorden laten we alleen zien van heel Nederland en per jaar"));
    CHECK(!says(page, "name=\"quarter\""));
    CHECK(!says(page, "id=\"place\""));
    auto const kept = "year=2026&amp;place=" + std::to_string(world.aalten.value());
    CHECK(says(page, "href=\"/figures/all?" + kept + "\">Alle cijfers</a>"));
    CHECK(says(page, "niet getoond"));
    CHECK(!says(page, "100%"));
    CHECK(!says(page, "/figures/answers/closing"));
}

TEST_CASE("as a file the same is told, as numbers and without what is hidden")
{
    auto world = World{};
    world.programme.questionnaires.at(0).questions.at(2).words = "=1+1 aanraden?";
    close_with_answers(world, some_answers);
    auto const csv = world.open(show_answers_csv, world.ria, get()).body;
    CHECK(csv.find("\"'=1+1 aanraden?\"") != std::string::npos);
    CHECK(csv.find("closing;look_back;1;recommends;choice_one;") != std::string::npos);
    CHECK(csv.find(";yes;\"Ja\";1;\"getoond\";1;0;1;;") != std::string::npos);
    CHECK(csv.find("Geheim") == std::string::npos);
    auto const hidden = world.open(show_answers_csv, world.noor, get()).body;
    CHECK(hidden.find(";yes;\"Ja\";;\"niet getoond\";;;;;") != std::string::npos);

    auto const document = boost::json::parse(world.open(show_answers_json, world.ria, get()).body);
    auto const& recommends = question_in(document, "recommends");
    CHECK(recommends.at("asked").as_int64() == 1);
    CHECK(recommends.at("answers").at(0).at("count").as_int64() == 1);
    auto const of_nation = boost::json::parse(world.open(show_answers_json, world.noor, get()).body);
    CHECK(question_in(of_nation, "recommends").at("asked").is_null());
    CHECK(question_in(of_nation, "recommends").at("answers").at(0).at("count").is_null());
}

} // namespace reporting
