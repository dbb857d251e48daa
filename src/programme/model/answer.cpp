#include "programme/model/answer.hpp"

#include "platform/base/digits.hpp"
#include "platform/base/utf8.hpp"

#include <algorithm>
#include <charconv>

namespace programme {

namespace {

using Read = std::expected<std::optional<AnswerValue>, AnswerRefusal>;

std::optional<int> number_in(std::string_view typed)
{
    auto const plain = base::with_plain_digits(typed);
    auto const* const end = plain.data() + plain.size();
    auto number = 0;
    auto const [stopped, error] = std::from_chars(plain.data(), end, number);
    return error == std::errc{} && stopped == end ? std::optional{number} : std::nullopt;
}

Read read_number(Question const& question, std::string_view typed)
{
    auto const number = number_in(typed);
    if (!number) {
        return std::unexpected{AnswerRefusal::no_number};
    }
    if (*number < question.least || question.most < *number) {
        return std::unexpected{AnswerRefusal::out_of_range};
    }
    return AnswerValue{.number = number};
}

// In the order of the programme, each once.
Read read_options(Question const& question, std::vector<std::string> const& typed)
{
    auto const is_known = [&](std::string const& code) { return find_option(question, code) != nullptr; };
    if (!std::ranges::all_of(typed, is_known)) {
        return std::unexpected{AnswerRefusal::unknown_option};
    }
    auto chosen = std::vector<std::string>{};
    for (auto const& option : question.options) {
        if (std::ranges::find(typed, option.code) != typed.end()) {
            chosen.push_back(option.code);
        }
    }
    if (question.kind == QuestionKind::choice_one && chosen.size() > 1) {
        return std::unexpected{AnswerRefusal::one_option_only};
    }
    return AnswerValue{.options = std::move(chosen)};
}

Read read_text(std::string const& typed)
{
    if (base::count_code_points(typed) > most_characters_of_answer) {
        return std::unexpected{AnswerRefusal::too_long};
    }
    return AnswerValue{.text = typed};
}

bool is_met(Condition const& condition, AnswerValue const& answer)
{
    if (answer.number) {
        return (!condition.at_least || *condition.at_least <= *answer.number)
               && (!condition.at_most || *answer.number <= *condition.at_most);
    }
    return std::ranges::find(answer.options, condition.is) != answer.options.end();
}

std::vector<std::string> const& typed_for(TypedAnswers const& typed, Question const& question)
{
    static auto const nothing = std::vector<std::string>{};
    auto const found = typed.find(question.code);
    return found == typed.end() ? nothing : found->second;
}

} // namespace

Read read_answer(Question const& question, std::vector<std::string> const& typed)
{
    auto said = typed;
    std::erase(said, "");
    if (said.empty()) {
        return question.required ? Read{std::unexpect, AnswerRefusal::missing} : std::nullopt;
    }
    if (is_measured(question.kind)) {
        return read_number(question, said.front());
    }
    return is_chosen(question.kind) ? read_options(question, said) : read_text(said.front());
}

bool is_asked(Question const& question, Answers const& earlier)
{
    if (!question.when) {
        return true;
    }
    auto const answer = earlier.find(question.when->question);
    return answer != earlier.end() && is_met(*question.when, answer->second);
}

std::expected<Answers, std::vector<AnswerObjection>>
read_answers(Questionnaire const& questionnaire, TypedAnswers const& typed)
{
    auto answers = Answers{};
    auto objections = std::vector<AnswerObjection>{};
    for (auto const& question : questionnaire.questions) {
        auto const& said = typed_for(typed, question);
        if (!is_asked(question, answers)) {
            if (std::ranges::any_of(said, [](std::string const& value) { return !value.empty(); })) {
                objections.push_back({.question = question.code, .refusal = AnswerRefusal::not_asked});
            }
            continue;
        }
        auto const answer = read_answer(question, said);
        if (!answer) {
            objections.push_back({.question = question.code, .refusal = answer.error()});
        } else if (*answer) {
            answers[question.code] = **answer;
        }
    }
    if (!objections.empty()) {
        return std::unexpected{std::move(objections)};
    }
    return answers;
}

bool is_anything_typed(TypedAnswers const& typed)
{
    return std::ranges::any_of(typed, [](auto const& field) {
        return std::ranges::any_of(field.second, [](std::string const& value) { return !value.empty(); });
    });
}

Answers counting_answers(Questionnaire const& questionnaire, TypedAnswers const& typed)
{
    auto answers = Answers{};
    for (auto const& question : questionnaire.questions) {
        if (!is_asked(question, answers)) {
            continue;
        }
        if (auto const answer = read_answer(question, typed_for(typed, question)); answer && *answer) {
            answers[question.code] = **answer;
        }
    }
    return answers;
}

std::string words_of(Question const& question)
{
    if (question.kind != QuestionKind::scale) {
        return question.words;
    }
    return question.words + " (" + std::to_string(question.least) + ": " + question.least_words + ", "
           + std::to_string(question.most) + ": " + question.most_words + ")";
}

std::string words_of(Question const& question, AnswerValue const& answer)
{
    if (answer.number) {
        return std::to_string(*answer.number);
    }
    auto words = answer.text;
    for (auto const& code : answer.options) {
        auto const* const option = find_option(question, code);
        words += (words.empty() ? "" : "\n") + (option == nullptr ? code : option->name);
    }
    return words;
}

std::string code_of(AnswerValue const& answer)
{
    if (answer.number) {
        return std::to_string(*answer.number);
    }
    auto codes = std::string{};
    for (auto const& code : answer.options) {
        codes += (codes.empty() ? "" : " ") + code;
    }
    return codes;
}

} // namespace programme
