#include "reporting/tests/given_answers.hpp"

#include <doctest/doctest.h>

#include <random>

namespace reporting {

namespace {

using given::said;

using Questionnaires = std::vector<programme::Questionnaire>;

AskedSheets sheets_of(AnswerFacts const& facts, Questionnaires const& questionnaires)
{
    return asked_sheets(
        facts, given::all_of_2026, {.questionnaires = questionnaires, .fresh_for = given::four_weeks}
    );
}

std::vector<SheetCounts> counted(AnswerFacts const& facts, Questionnaires const& questionnaires)
{
    return count_answers(sheets_of(facts, questionnaires).sheets, questionnaires);
}

// ---- An independent count ----

// One family at its closing as it was made up: what it answered to each question, or nothing.
struct MadeUp {
    bool in_period;
    std::map<std::string, std::string> said;
};

MadeUp make_up(std::mt19937& chance)
{
    auto const draw = [&](int most) { return std::uniform_int_distribution{0, most}(chance); };
    auto one = MadeUp{.in_period = draw(4) > 0, .said = {}};
    auto helped = std::string{};
    for (auto const* const option : {"listening", "hands", "else"}) {
        helped += draw(1) == 0 ? (helped.empty() ? "" : " ") + std::string{option} : "";
    }
    if (!helped.empty()) {
        one.said["helped"] = helped;
    }
    if (helped.ends_with("else") && draw(2) > 0) {
        one.said["what_else"] = "";
    }
    if (draw(3) > 0) {
        one.said["recommends"] = draw(3) > 0 ? "yes" : "no";
    }
    if (draw(3) > 0) {
        one.said["goes"] = std::to_string(draw(5));
    }
    if (draw(3) > 0) {
        one.said["times"] = std::to_string(draw(12));
    }
    return one;
}

AnswerFacts facts_of(std::vector<MadeUp> const& families)
{
    auto facts = AnswerFacts{};
    for (auto number = std::size_t{0}; number < families.size(); ++number) {
        auto const family = static_cast<int>(number) + 1;
        auto const* const on = families[number].in_period ? "2026-06-01" : "2025-06-01";
        facts.talks.push_back(given::closing_talk(family, on));
        for (auto const& [question, code] : families[number].said) {
            facts.answers.push_back(said(family, on, question, code));
        }
    }
    return facts;
}

template <typename Is>
int count_if_in_period(std::vector<MadeUp> const& families, Is const& is)
{
    return static_cast<int>(std::ranges::count_if(families, [&](MadeUp const& one) {
        return one.in_period && is(one.said);
    }));
}

using Said = std::map<std::string, std::string>;

std::vector<int> numbers_said(std::vector<MadeUp> const& families, std::string const& question)
{
    auto numbers = std::vector<int>{};
    for (auto const& one : families) {
        if (one.in_period && one.said.contains(question)) {
            numbers.push_back(std::stoi(one.said.at(question)));
        }
    }
    std::ranges::sort(numbers);
    return numbers;
}

double mean_of_all(std::vector<int> const& numbers)
{
    auto sum = 0.0;
    for (auto const number : numbers) {
        sum += number;
    }
    return sum / static_cast<double>(numbers.size());
}

double middle_of(std::vector<int> const& numbers)
{
    auto const half = numbers.size() / 2;
    return numbers.size() % 2 == 1 ? numbers[half] : (numbers[half - 1] + numbers[half]) / 2.0;
}

void check_as_made_up(std::vector<MadeUp> const& families)
{
    auto const questionnaires = Questionnaires{given::questionnaire()};
    auto const counts = counted(facts_of(families), questionnaires);
    auto const talks = count_if_in_period(families, [](Said const&) { return true; });
    if (talks == 0) {
        CHECK(counts.empty());
        return;
    }
    for (auto const* const question : {"helped", "recommends", "goes", "times"}) {
        auto const& of_question = given::counts_of(counts, question);
        CHECK(of_question.asked() == talks);
        CHECK(of_question.answered() == count_if_in_period(families, [&](Said const& all) {
                  return all.contains(question);
              }));
        for (auto const& [code, count] : given::given_to(of_question)) {
            CHECK(count == count_if_in_period(families, [&](Said const& all) {
                      auto const answer = all.find(question);
                      return answer != all.end()
                             && (" " + answer->second + " ").find(" " + code + " ") != std::string::npos;
                  }));
        }
    }
    for (auto const* const question : {"goes", "times"}) {
        auto const numbers = numbers_said(families, question);
        auto const& of_question = given::counts_of(counts, question);
        REQUIRE(of_question.mean().has_value() == !numbers.empty());
        if (!numbers.empty()) {
            CHECK(*of_question.mean() == doctest::Approx(mean_of_all(numbers)));
            CHECK(*of_question.median() == doctest::Approx(middle_of(numbers)));
        }
    }
    auto const& what_else = given::counts_of(counts, "what_else");
    CHECK(what_else.asked() == count_if_in_period(families, [](Said const& all) {
              return all.contains("helped") && all.at("helped").ends_with("else");
          }));
    CHECK(what_else.answered() == count_if_in_period(families, [](Said const& all) {
              return all.contains("what_else");
          }));
}

} // namespace

TEST_CASE("answers are counted of who was asked, and who did not answer is told apart")
{
    auto const questionnaires = Questionnaires{given::questionnaire()};
    auto const counts = counted(
        {.talks =
             {given::closing_talk(1, "2026-02-01"),
              given::closing_talk(2, "2026-03-01"),
              given::closing_talk(3, "2025-12-31")},
         .answers =
             {said(1, "2026-02-01", "helped", "listening else"),
              said(1, "2026-02-01", "recommends", "yes"),
              said(3, "2025-12-31", "recommends", "no")}},
        questionnaires
    );
    REQUIRE(counts.size() == 1);
    CHECK(counts.front().questions.size() == 5);
    auto const& recommends = given::counts_of(counts, "recommends");
    CHECK(recommends.asked() == 2);
    CHECK(recommends.answered() == 1);
    CHECK(recommends.missing() == 1);
    CHECK(given::given_to(recommends) == std::map<std::string, std::int64_t>{{"yes", 1}, {"no", 0}});
    auto const& what_else = given::counts_of(counts, "what_else");
    CHECK(what_else.asked() == 1);
    CHECK(what_else.missing() == 1);
    CHECK(!given::counts_of(counts, "goes").mean());
}

TEST_CASE("random answers are counted as a naive count does")
{
    auto chance = std::mt19937{20261121};
    for (auto round = 0; round < 200; ++round) {
        auto families = std::vector<MadeUp>{};
        for (auto number = std::uniform_int_distribution{0, 40}(chance); number > 0; --number) {
            families.push_back(make_up(chance));
        }
        check_as_made_up(families);
    }
}

TEST_CASE("what a parent answered by herself belongs to the talk, and of several answers the last counts")
{
    auto const questionnaires = Questionnaires{given::questionnaire()};
    auto const facts = AnswerFacts{
        .talks = {given::closing_talk(1, "2026-01-10")},
        .answers =
            {given::said_herself(said(1, "2025-11-20", "recommends", "no")),
             given::said_herself(said(1, "2025-11-20", "goes", "2")),
             said(1, "2026-01-10", "recommends", "yes")},
    };
    auto const counts = counted(facts, questionnaires);
    auto const& recommends = given::counts_of(counts, "recommends");
    CHECK(recommends.asked() == 1);
    CHECK(given::given_to(recommends) == std::map<std::string, std::int64_t>{{"yes", 1}, {"no", 0}});
    CHECK(*given::counts_of(counts, "goes").mean() == 2.0);
}

TEST_CASE("on one day the parent's own answer counts, and without a talk hers stands for one")
{
    auto const questionnaires = Questionnaires{given::questionnaire()};
    auto const facts = AnswerFacts{
        .talks = {given::closing_talk(1, "2026-01-10")},
        .answers =
            {given::said_herself(said(1, "2026-01-10", "recommends", "no")),
             said(1, "2026-01-10", "recommends", "yes"),
             given::said_herself(said(2, "2026-05-05", "goes", "4"))},
    };
    auto const counts = counted(facts, questionnaires);
    CHECK(given::given_to(given::counts_of(counts, "recommends")).at("no") == 1);
    CHECK(given::counts_of(counts, "goes").asked() == 2);
    CHECK(*given::counts_of(counts, "goes").mean() == 4.0);
}

TEST_CASE("at a moment that comes again an answer belongs to the nearest talk, as long as it is fresh")
{
    auto interim = given::questionnaire();
    interim.moments = {programme::QuestionMoment::interim};
    auto const questionnaires = Questionnaires{interim};
    auto const at = [](std::string_view on) {
        return TalkHeld{
            .family = programme::FamilyCaseId{1},
            .moment = programme::QuestionMoment::interim,
            .on = given::day(on)
        };
    };
    auto const own = [](std::string_view on, std::string code) {
        auto kept = given::said_herself(said(1, on, "goes", std::move(code)));
        kept.moment = programme::QuestionMoment::interim;
        return kept;
    };
    auto const facts = AnswerFacts{
        .talks = {at("2026-02-01"), at("2026-05-01")},
        .answers = {own("2026-02-20", "1"), own("2026-03-18", "3"), own("2026-04-20", "5")},
    };
    auto const sheets = sheets_of(facts, questionnaires).sheets;
    REQUIRE(sheets.size() == 3);
    CHECK(sheets[0].on == given::day("2026-02-01"));
    CHECK(sheets[0].answers.at("goes").number == 1);
    CHECK(sheets[1].on == given::day("2026-03-18"));
    CHECK(sheets[2].on == given::day("2026-05-01"));
    CHECK(sheets[2].answers.at("goes").number == 5);
}

TEST_CASE("all versions count together with the words of the newest that was asked, and it is said that "
          "words differ")
{
    auto second = given::questionnaire(2, "2026-07-01");
    second.questions[2].words = "Zou je ons aanraden?";
    second.questions[2].options = {{"yes", "Zeker"}, {"perhaps", "Misschien"}};
    second.questions.erase(second.questions.begin() + 3); // how it goes is not asked any more
    auto const third = given::questionnaire(3, "2027-01-01");
    auto const questionnaires = Questionnaires{given::questionnaire(), second, third};
    auto const counts = counted(
        {.talks =
             {given::closing_talk(1, "2026-06-30"),
              given::closing_talk(2, "2026-07-01"),
              given::closing_talk(3, "2026-07-02")},
         .answers =
             {said(1, "2026-06-30", "recommends", "no"),
              said(1, "2026-06-30", "goes", "3"),
              said(2, "2026-07-01", "recommends", "perhaps", 2),
              said(3, "2026-07-02", "recommends", "yes", 1)}}, // the form was opened before
        questionnaires
    );
    REQUIRE(counts.size() == 1);
    CHECK(counts.front().talks == std::map<int, std::int64_t>{{1, 2}, {2, 1}});
    auto const& recommends = given::counts_of(counts, "recommends");
    CHECK(recommends.question().words == "Zou je ons aanraden?");
    CHECK(recommends.words_differ());
    CHECK(
        recommends.given()
        == std::vector<GivenCount>{{"yes", "Zeker", 1}, {"perhaps", "Misschien", 1}, {"no", "Nee", 1}}
    );
    CHECK(!given::counts_of(counts, "helped").words_differ());
    CHECK(given::counts_of(counts, "helped").asked() == 3);
    CHECK(given::counts_of(counts, "goes").asked() == 2);
    CHECK(counts.front().questions.back().question().code == "goes");
}

TEST_CASE("an answer to a question that the programme does not have any more is left out, and told")
{
    auto const questionnaires = Questionnaires{given::questionnaire()};
    auto const sheets = sheets_of(
        {.talks = {given::closing_talk(1, "2026-06-30")},
         .answers = {said(1, "2026-06-30", "recommends", "no", 7), said(1, "2026-06-30", "lost", "no")}},
        questionnaires
    );
    CHECK(sheets.forgotten == 2);
    REQUIRE(sheets.sheets.size() == 1);
    CHECK(sheets.sheets.front().answers.empty());
}

TEST_CASE("those who gave an answer are found, and those who gave none")
{
    auto const questionnaires = Questionnaires{given::questionnaire()};
    auto const sheets = sheets_of(
        {.talks = {given::closing_talk(1, "2026-06-30"), given::closing_talk(2, "2026-07-30")},
         .answers = {said(1, "2026-06-30", "helped", "hands else")}},
        questionnaires
    );
    auto wanted = ThoseWho{
        .moment = programme::QuestionMoment::closing,
        .questionnaire = "look_back",
        .question = "helped",
        .kind = programme::QuestionKind::choice_many,
        .part = AnswerPart::given,
        .given = "hands",
    };
    auto const families = [&] {
        auto found = std::vector<std::int64_t>{};
        for (auto const* const sheet : those_who(sheets.sheets, wanted)) {
            found.push_back(sheet->family.value());
        }
        return found;
    };
    CHECK(families() == std::vector<std::int64_t>{1});
    wanted.given = "listening";
    CHECK(families().empty());
    wanted.part = AnswerPart::missing;
    CHECK(families() == std::vector<std::int64_t>{2});
    wanted.question = "what_else";
    wanted.kind = programme::QuestionKind::text;
    CHECK(families() == std::vector<std::int64_t>{1});
}

} // namespace reporting
