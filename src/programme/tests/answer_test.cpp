#include "programme/model/answer.hpp"
#include "programme/tests/given.hpp"

#include <doctest/doctest.h>

namespace programme {

namespace {

using Codes = std::vector<std::string>;
using Typed = std::vector<std::string>;

auto const how_it_goes = Question{
    .code = "step",
    .kind = QuestionKind::scale,
    .words = "Hoe gaat het?",
    .least = 0,
    .most = 5,
    .least_words = "slecht",
    .most_words = "goed",
};

Question choice(std::string code, QuestionKind kind)
{
    return {
        .code = std::move(code),
        .kind = kind,
        .words = "Wat past?",
        .options = {{.code = "yes", .name = "Ja"}, {.code = "perhaps", .name = "Misschien"}, {"no", "Nee"}},
    };
}

Question text(std::string code, std::optional<Condition> when)
{
    return {
        .code = std::move(code),
        .kind = QuestionKind::text,
        .words = "Vertel",
        .when = std::move(when),
    };
}

Questionnaire questionnaire(std::vector<Question> questions)
{
    return {
        .code = "test",
        .version = 1,
        .name = "Test",
        .valid_from = given::day("2026-01-01"),
        .moments = {QuestionMoment::interim},
        .asked_of = AskedOf::parent,
        .questions = std::move(questions),
    };
}

AnswerRefusal refusal_of(Question const& question, Typed const& typed)
{
    auto const answer = read_answer(question, typed);
    REQUIRE_FALSE(answer.has_value());
    return answer.error();
}

AnswerValue answer_of(Question const& question, Typed const& typed)
{
    auto const answer = read_answer(question, typed);
    REQUIRE(answer.has_value());
    return answer->value();
}

std::string questions_of(Answers const& answers)
{
    auto codes = std::string{};
    for (auto const& [code, value] : answers) {
        codes += (codes.empty() ? "" : " ") + code;
    }
    return codes;
}

} // namespace

TEST_CASE("a step of a scale is a number from one end to the other, in any digits")
{
    CHECK(answer_of(how_it_goes, {"0"}).number == 0);
    CHECK(answer_of(how_it_goes, {"5"}).number == 5);
    CHECK(answer_of(how_it_goes, {"٣"}).number == 3);
    CHECK(refusal_of(how_it_goes, {"6"}) == AnswerRefusal::out_of_range);
    CHECK(refusal_of(how_it_goes, {"-1"}) == AnswerRefusal::out_of_range);
    CHECK(refusal_of(how_it_goes, {"3.5"}) == AnswerRefusal::no_number);
    CHECK(refusal_of(how_it_goes, {"veel"}) == AnswerRefusal::no_number);
    CHECK(refusal_of(how_it_goes, {"99999999999"}) == AnswerRefusal::no_number);
}

TEST_CASE("a choice is among its options: one, or as many as one likes in the order of the programme")
{
    auto const one = choice("one", QuestionKind::choice_one);
    auto const many = choice("many", QuestionKind::choice_many);

    CHECK(answer_of(one, {"perhaps"}).options == Codes{"perhaps"});
    CHECK(refusal_of(one, {"yes", "no"}) == AnswerRefusal::one_option_only);
    CHECK(refusal_of(one, {"often"}) == AnswerRefusal::unknown_option);
    CHECK(answer_of(many, {"no", "yes", "no"}).options == Codes{"yes", "no"});
    CHECK(refusal_of(many, {"yes", "often"}) == AnswerRefusal::unknown_option);
}

TEST_CASE("a text is not endless")
{
    auto const question = text("words", std::nullopt);

    CHECK(
        answer_of(question, {std::string(most_characters_of_answer, 'a')}).text.size()
        == most_characters_of_answer
    );
    CHECK(refusal_of(question, {std::string(most_characters_of_answer + 1, 'a')}) == AnswerRefusal::too_long);
}

TEST_CASE("a question that is not required may be left out")
{
    auto required = how_it_goes;
    required.required = true;

    CHECK(read_answer(how_it_goes, {}).value() == std::nullopt);
    CHECK(read_answer(how_it_goes, {""}).value() == std::nullopt);
    CHECK(refusal_of(required, {}) == AnswerRefusal::missing);
    CHECK(refusal_of(required, {"", ""}) == AnswerRefusal::missing);
}

TEST_CASE("a question with a condition is asked after its answer, and then only")
{
    auto const any = Condition{.question = "step", .at_least = 1, .at_most = 2};
    auto const asked = [&](Condition when, AnswerValue value) {
        return is_asked(text("words", std::move(when)), {{"step", std::move(value)}});
    };

    CHECK(asked(any, {.number = 1}));
    CHECK(asked(any, {.number = 2}));
    CHECK_FALSE(asked(any, {.number = 0}));
    CHECK_FALSE(asked(any, {.number = 3}));
    CHECK(asked({.question = "step", .at_most = 2}, {.number = 0}));
    CHECK(asked({.question = "step", .at_least = 3}, {.number = 5}));
    CHECK(asked({.question = "step", .is = "yes"}, {.options = {"no", "yes"}}));
    CHECK_FALSE(asked({.question = "step", .is = "yes"}, {.options = {"no"}}));
    CHECK_FALSE(asked({.question = "step", .is = "yes"}, {.text = "yes"}));
    CHECK_FALSE(is_asked(text("words", any), {}));
}

TEST_CASE("answers are read together, with every objection at once")
{
    auto required = text("why", Condition{.question = "step", .at_most = 2});
    required.required = true;
    auto const asked = questionnaire({how_it_goes, required, choice("one", QuestionKind::choice_one)});

    auto const good = read_answers(asked, {{"step", {"4"}}, {"why", {""}}, {"one", {"no"}}});
    REQUIRE(good.has_value());
    CHECK(questions_of(*good) == "one step");

    auto const wrong = read_answers(asked, {{"step", {"1"}}, {"one", {"never"}}});
    REQUIRE_FALSE(wrong.has_value());
    CHECK(
        wrong.error()
        == std::vector<AnswerObjection>{
            {.question = "why", .refusal = AnswerRefusal::missing},
            {.question = "one", .refusal = AnswerRefusal::unknown_option},
        }
    );
}

TEST_CASE("an answer to what is not asked is not dropped in silence when all is sent at once")
{
    auto const asked = questionnaire({how_it_goes, text("why", Condition{.question = "step", .at_most = 2})});

    auto const answers = read_answers(asked, {{"step", {"4"}}, {"why", {"Daarom"}}});

    REQUIRE_FALSE(answers.has_value());
    CHECK(answers.error().front() == AnswerObjection{.question = "why", .refusal = AnswerRefusal::not_asked});
}

TEST_CASE("of answers given one by one those count that are still asked, down a row of conditions")
{
    auto const asked = questionnaire({
        how_it_goes,
        choice("one", QuestionKind::choice_one),
        text("why", Condition{.question = "one", .is = "yes"}),
    });
    auto chained = asked;
    chained.questions[1].when = Condition{.question = "step", .at_most = 2};
    auto const typed = [](std::string number) {
        return TypedAnswers{{"step", {std::move(number)}}, {"one", {"yes"}}, {"why", {"Daarom"}}};
    };

    CHECK(questions_of(counting_answers(chained, typed("1"))) == "one step why");
    CHECK(questions_of(counting_answers(chained, typed("4"))) == "step");
    CHECK(questions_of(counting_answers(asked, typed("nine"))) == "one why");
}

TEST_CASE("an answer is kept with the words it was asked with, and as it is counted")
{
    auto const many = choice("many", QuestionKind::choice_many);

    CHECK(words_of(how_it_goes) == "Hoe gaat het? (0: slecht, 5: goed)");
    CHECK(words_of(many) == "Wat past?");
    CHECK(words_of(how_it_goes, {.number = 4}) == "4");
    CHECK(words_of(many, {.options = {"yes", "no"}}) == "Ja\nNee");
    CHECK(words_of(text("words", {}), {.text = "Dank"}) == "Dank");
    CHECK(code_of({.number = 4}) == "4");
    CHECK(code_of({.options = {"yes", "no"}}) == "yes no");
    CHECK(code_of({.text = "Dank"}).empty());
}

TEST_CASE("of each questionnaire the version of the day is asked, at its moments")
{
    auto first = questionnaire({how_it_goes});
    auto second = first;
    second.version = 2;
    second.valid_from = given::day("2027-01-01");
    auto elsewhere = first;
    elsewhere.code = "elsewhere";
    elsewhere.moments = {QuestionMoment::closing};
    auto const all = std::vector{first, second, elsewhere};
    auto const version_on = [&](std::string_view day) {
        auto const asked = questionnaires_at(all, QuestionMoment::interim, given::day(day));
        return asked.empty() ? 0 : asked.front().version;
    };

    CHECK(version_on("2025-12-31") == 0);
    CHECK(version_on("2026-01-01") == 1);
    CHECK(version_on("2026-12-31") == 1);
    CHECK(version_on("2027-01-01") == 2);
    CHECK(questionnaires_at(all, QuestionMoment::interim, given::day("2027-01-01")).size() == 1);
    CHECK(find_questionnaire(all, "test", 2)->version == 2);
    CHECK(find_questionnaire(all, "test", 3) == nullptr);
}

TEST_CASE("a questionnaire that is no longer asked at a moment does not come back in its earlier version")
{
    auto const first = questionnaire({how_it_goes});
    auto second = first;
    second.version = 2;
    second.valid_from = given::day("2027-01-01");
    second.moments = {QuestionMoment::closing};

    auto const all = std::vector{first, second};

    CHECK(questionnaires_at(all, QuestionMoment::interim, given::day("2026-06-01")).size() == 1);
    CHECK(questionnaires_at(all, QuestionMoment::interim, given::day("2027-06-01")).empty());
    CHECK(questionnaires_at(all, QuestionMoment::closing, given::day("2027-06-01")).size() == 1);
}

} // namespace programme
