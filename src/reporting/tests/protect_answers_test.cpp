#include "reporting/model/answer_numbers.hpp"
#include "reporting/model/protect_answers.hpp"
#include "reporting/model/suppression.hpp"
#include "reporting/tests/attacker.hpp"
#include "reporting/tests/given_answers.hpp"

#include <doctest/doctest.h>

#include <random>

namespace reporting {

namespace {

using given::said;

// How many families said this together.
struct Group {
    int families;
    std::map<std::string, std::string> said;
    int version = 1;
};

std::vector<SheetCounts>
counted(std::vector<Group> const& groups, std::vector<programme::Questionnaire> const& questionnaires)
{
    auto facts = AnswerFacts{};
    auto family = 0;
    for (auto const& group : groups) {
        auto const* const on = group.version == 1 ? "2026-06-01" : "2026-09-01";
        for (auto number = 0; number < group.families; ++number) {
            facts.talks.push_back(given::closing_talk(++family, on));
            for (auto const& [question, code] : group.said) {
                facts.answers.push_back(said(family, on, question, code, group.version));
            }
        }
    }
    auto const asked = asked_sheets(
        facts, given::all_of_2026, {.questionnaires = questionnaires, .fresh_for = given::four_weeks}
    );
    return count_answers(asked.sheets, questionnaires);
}

// Without scale and number, for which the attacker would search for minutes.
programme::Questionnaire short_questionnaire(int version = 1, std::string_view valid_from = "2026-01-01")
{
    auto questionnaire = given::questionnaire(version, valid_from);
    questionnaire.questions.resize(3);
    return questionnaire;
}

// What was counted looks at them.
auto const whole_one = std::vector{given::questionnaire()};
auto const short_one = std::vector{short_questionnaire()};
auto const two_versions = std::vector{short_questionnaire(), short_questionnaire(2, "2026-08-01")};

HiddenAnswers hidden_in(std::vector<SheetCounts> const& sheets, std::string_view question)
{
    auto const hidden = protect_answers(sheets);
    for (auto place = std::size_t{0}; place < sheets.front().questions.size(); ++place) {
        if (sheets.front().questions[place].question().code == question) {
            return hidden.front()[place];
        }
    }
    throw std::logic_error{"nobody was asked"};
}

bool hides_all(std::vector<HiddenAnswers> const& sheet)
{
    return std::ranges::all_of(sheet, [](HiddenAnswers const& one) {
        return one.asked && one.answered && one.missing && one.averages;
    });
}

// Nobody computes a small number, whether it stands on the page or follows from it; where that is not sure,
// nothing of the questionnaire is shown.
void check_that_nobody_computes(std::vector<SheetCounts> const& sheets)
{
    auto const published = numbers_of(sheets).published;
    auto const suppression = suppress(published);
    if (!suppression.unproven.empty()) {
        CHECK(hides_all(protect_answers(sheets).front()));
        return;
    }
    auto const attacker = attack::Attacker{published, suppression.hidden, smallest_shown};
    auto const is_one_of = [](std::vector<NumberIndex> const& numbers, NumberIndex number) {
        return std::ranges::find(numbers, number) != numbers.end();
    };
    for (auto number = NumberIndex{0}; number < published.counts.size(); ++number) {
        auto const count = published.counts[number];
        auto const is_small = 0 < count && count < smallest_shown;
        if (is_small && !is_one_of(published.known, number) && !is_one_of(published.rests, number)) {
            CAPTURE(number);
            CHECK(suppression.hidden[number]);
            CHECK(!attacker.computes(number));
        }
    }
}

} // namespace

TEST_CASE("what few answered is not shown, nor what it follows from, nor its percentages and mean")
{
    auto const sheets = counted(
        {{.families = 30, .said = {{"recommends", "yes"}, {"goes", "4"}}},
         {.families = 2, .said = {{"recommends", "no"}, {"goes", "1"}}},
         {.families = 8, .said = {}}},
        whole_one
    );
    auto const recommends = hidden_in(sheets, "recommends");
    CHECK(!recommends.asked);
    CHECK(recommends.given.contains("no"));
    CHECK((recommends.given.contains("yes") || (recommends.answered && recommends.missing)));
    CHECK(recommends.hides_share_of("no"));
    CHECK(hidden_in(sheets, "goes").averages);
}

TEST_CASE("what many answered is shown")
{
    auto const sheets = counted(
        {{.families = 30, .said = {{"recommends", "yes"}, {"goes", "4"}, {"times", "3"}}},
         {.families = 12, .said = {{"recommends", "no"}, {"goes", "1"}, {"times", "8"}}},
         {.families = 8, .said = {}}},
        whole_one
    );
    for (auto const* const question : {"recommends", "goes"}) {
        auto const hidden = hidden_in(sheets, question);
        CHECK(!hidden.asked);
        CHECK(!hidden.answered);
        CHECK(!hidden.missing);
        CHECK(!hidden.averages);
        CHECK(hidden.given.empty());
    }
    CHECK(!hidden_in(sheets, "times").averages);
}

TEST_CASE("how many were asked a question that depends on an answer is as hidden as that answer")
{
    auto const sheets = counted(
        {{.families = 3, .said = {{"helped", "else"}, {"what_else", ""}}},
         {.families = 40, .said = {{"helped", "listening hands"}}},
         {.families = 20, .said = {{"helped", "hands"}}}},
        short_one
    );
    CHECK(hidden_in(sheets, "helped").given.contains("else"));
    auto const what_else = hidden_in(sheets, "what_else");
    CHECK(what_else.asked);
    CHECK(what_else.answered);
    check_that_nobody_computes(sheets);
}

TEST_CASE("of options of which more can be chosen, the few who did not choose one are protected too")
{
    auto const sheets = counted(
        {{.families = 2, .said = {{"helped", "hands"}}},
         {.families = 40, .said = {{"helped", "listening hands"}}},
         {.families = 20, .said = {{"helped", "listening hands else"}}}},
        short_one
    );
    auto const helped = hidden_in(sheets, "helped");
    CHECK((helped.given.contains("listening") || helped.answered));
    check_that_nobody_computes(sheets);
}

// 8 and 8 of 20 who chose one at least leave 4 for the third.
TEST_CASE("that everybody chose something does not tell how many chose the option that is hidden")
{
    auto const sheets = counted(
        {{.families = 8, .said = {{"helped", "listening"}}},
         {.families = 8, .said = {{"helped", "hands"}}},
         {.families = 4, .said = {{"helped", "else"}}}},
        short_one
    );
    auto const helped = hidden_in(sheets, "helped");
    CHECK(helped.given.contains("else"));
    CHECK((helped.answered || helped.given.contains("listening") || helped.given.contains("hands")));
    check_that_nobody_computes(sheets);
}

TEST_CASE("how many were asked is known from other figures, and is not shown of few")
{
    auto const sheets = counted({{.families = 3, .said = {{"recommends", "yes"}}}}, short_one);
    auto const recommends = hidden_in(sheets, "recommends");
    CHECK(recommends.asked);
    CHECK(recommends.answered);
    CHECK(recommends.missing);
    CHECK(recommends.given == std::set<std::string, std::less<>>{"no", "yes"});
}

TEST_CASE("two versions with few in one of them are protected together")
{
    auto const sheets = counted(
        {{.families = 25, .said = {{"recommends", "yes"}, {"helped", "else"}}},
         {.families = 19, .said = {{"recommends", "no"}, {"helped", "listening"}}},
         {.families = 9, .said = {}},
         {.families = 2, .said = {{"recommends", "no"}, {"helped", "else"}, {"what_else", ""}}, .version = 2}
        },
        two_versions
    );
    CHECK(hidden_in(sheets, "recommends").given.empty());
    check_that_nobody_computes(sheets);
}

TEST_CASE("of random answers nobody computes a small number")
{
    auto chance = std::mt19937{5};
    auto const draw = [&](int most) { return std::uniform_int_distribution{0, most}(chance); };
    auto const helped = std::vector<std::string>{"", "listening", "hands", "else", "listening else"};
    auto const recommends = std::vector<std::string>{"", "yes", "no"};
    for (auto round = 0; round < 40; ++round) {
        auto groups = std::vector<Group>{};
        for (auto number = 3 + draw(4); number > 0; --number) {
            auto group = Group{.families = draw(3) == 0 ? draw(25) : draw(6), .said = {}};
            auto const& chosen = helped[static_cast<std::size_t>(draw(4))];
            auto const& said_yes = recommends[static_cast<std::size_t>(draw(2))];
            if (!chosen.empty()) {
                group.said["helped"] = chosen;
            }
            if (chosen.ends_with("else") && draw(1) == 0) {
                group.said["what_else"] = "";
            }
            if (!said_yes.empty()) {
                group.said["recommends"] = said_yes;
            }
            groups.push_back(std::move(group));
        }
        CAPTURE(round);
        check_that_nobody_computes(counted(groups, short_one));
    }
}

} // namespace reporting
