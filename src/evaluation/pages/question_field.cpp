#include "evaluation/pages/question_field.hpp"

#include <sstream>

namespace evaluation {

std::string words_in(programme::Question const& question, text::Texts const& texts)
{
    return texts.translate(question.words);
}

std::string explanation_in(programme::Question const& question, text::Texts const& texts)
{
    return question.explanation.empty() ? std::string{} : texts.translate(question.explanation);
}

std::vector<web::Choice> options_in(programme::Question const& question, text::Texts const& texts)
{
    auto choices = std::vector<web::Choice>{};
    for (auto const& [code, name] : question.options) {
        choices.push_back({.value = code, .label = texts.translate(name)});
    }
    return choices;
}

needs::ScoreScale scale_for(QuestionField const& field, text::Texts const& texts)
{
    auto const& question = field.question;
    return {
        .name = field.name,
        .label = words_in(question, texts),
        .least = question.least,
        .most = question.most,
        .least_words = question.least_words,
        .most_words = question.most_words,
        .hint = field.hint,
        .optional = field.says_optional && !question.required,
        .page_heading = field.page_heading,
    };
}

std::string range_hint(programme::Question const& question, text::Texts const& texts)
{
    return text::fill(
        texts.translate("Van {least} tot en met {most}."),
        {{"least", texts.number(question.least)}, {"most", texts.number(question.most)}}
    );
}

std::string
word_for(programme::AnswerRefusal refusal, programme::Question const& question, text::Texts const& texts)
{
    switch (refusal) {
    case programme::AnswerRefusal::missing:
        return text::fill(
            texts.translate("Beantwoord deze vraag: {question}"), {{"question", words_in(question, texts)}}
        );
    case programme::AnswerRefusal::no_number:
    case programme::AnswerRefusal::out_of_range:
        return texts.translate("Vul een getal in.") + " " + range_hint(question, texts);
    case programme::AnswerRefusal::unknown_option:
        return texts.translate("Kies een van de antwoorden.");
    case programme::AnswerRefusal::one_option_only:
        return texts.translate("Kies één antwoord.");
    case programme::AnswerRefusal::too_long:
        return text::fill(
            texts.translate("Maak deze tekst korter: hooguit {most} tekens."),
            {{"most", texts.number(programme::most_characters_of_answer)}}
        );
    case programme::AnswerRefusal::not_asked:
        return text::fill(
            texts.translate("Dit hoort bij een ander antwoord. Maak het leeg: {question}"),
            {{"question", words_in(question, texts)}}
        );
    }
    return {};
}

std::vector<std::string>
answer_lines(std::string const& words, std::string const& code, text::Texts const& texts)
{
    if (code.empty()) {
        return {words};
    }
    auto lines = std::vector<std::string>{};
    auto stream = std::istringstream{words};
    for (auto line = std::string{}; std::getline(stream, line);) {
        lines.push_back(texts.translate(line));
    }
    return lines;
}

} // namespace evaluation
