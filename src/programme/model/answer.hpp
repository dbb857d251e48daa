// Answers (antwoorden) to a questionnaire: which questions are asked given the answers so far, whether what
// was typed is an answer, and the words with which an answer is kept. A programme may change its questions
// later; what was asked and answered is read from the answer alone.
#pragma once

#include "programme/model/questionnaire.hpp"

#include <expected>
#include <map>

namespace programme {

// One of these three, by the kind of the question.
struct AnswerValue {
    std::optional<int> number = {};
    std::vector<std::string> options = {}; // codes, in the order of the programme
    std::string text = {};

    friend bool operator==(AnswerValue const&, AnswerValue const&) = default;
};

// By the code of the question.
using Answers = std::map<std::string, AnswerValue, std::less<>>;

// What stands in the fields of a form, by the code of the question.
using TypedAnswers = std::map<std::string, std::vector<std::string>, std::less<>>;

enum class AnswerRefusal {
    missing, // the question must be answered
    no_number,
    out_of_range,
    unknown_option,
    one_option_only,
    too_long,
    not_asked, // an earlier answer is another than the one with which this is asked
};

inline constexpr auto most_characters_of_answer = std::size_t{2000};

// Nothing when nothing was typed and nothing must be.
std::expected<std::optional<AnswerValue>, AnswerRefusal>
read_answer(Question const& question, std::vector<std::string> const& typed);

// Whether the question is asked, given the answers to the questions before it.
bool is_asked(Question const& question, Answers const& earlier);

struct AnswerObjection {
    std::string question;
    AnswerRefusal refusal;

    friend bool operator==(AnswerObjection const&, AnswerObjection const&) = default;
};

// All that was typed as answers, or every objection at once. A condition counts answers to questions that are
// asked themselves.
std::expected<Answers, std::vector<AnswerObjection>>
read_answers(Questionnaire const& questionnaire, TypedAnswers const& typed);

// Whether anything was typed.
bool is_anything_typed(TypedAnswers const& typed);

// What counts of answers that were given one by one: those to questions that are asked, and fit.
Answers counting_answers(Questionnaire const& questionnaire, TypedAnswers const& typed);

// The question as it was asked, in Dutch, with the words at the ends of a scale.
std::string words_of(Question const& question);

// The answer in Dutch; several options each on a line.
std::string words_of(Question const& question, AnswerValue const& answer);

// The answer as it is counted: a number, or the codes of the options with spaces between; empty for a text.
std::string code_of(AnswerValue const& answer);

} // namespace programme
