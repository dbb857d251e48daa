#include "evaluation/model/given_answer.hpp"

namespace evaluation {

std::vector<GivenAnswer>
given_answers(programme::Questionnaire const& questionnaire, programme::Answers const& answers)
{
    auto given = std::vector<GivenAnswer>{};
    for (auto const& question : questionnaire.questions) {
        auto const answer = answers.find(question.code);
        if (answer != answers.end()) {
            given.push_back(
                {.questionnaire = questionnaire.code,
                 .version = questionnaire.version,
                 .question = question.code,
                 .asked = programme::words_of(question),
                 .code = programme::code_of(answer->second),
                 .words = programme::words_of(question, answer->second)}
            );
        }
    }
    return given;
}

std::optional<programme::QuestionMoment> moment_of_questions(needs::Moment moment)
{
    switch (moment) {
    case needs::Moment::acquaintance:
        return std::nullopt;
    case needs::Moment::first_check:
        return programme::QuestionMoment::first_check;
    case needs::Moment::interim:
        return programme::QuestionMoment::interim;
    case needs::Moment::closing:
        return programme::QuestionMoment::closing;
    case needs::Moment::follow_up:
        return programme::QuestionMoment::follow_up;
    }
    std::unreachable();
}

std::vector<programme::Questionnaire> questionnaires_for_parent(
    programme::ProgrammeVersion const& programme, needs::Moment moment, base::Date asked_on
)
{
    auto const of_questions = moment_of_questions(moment);
    if (!of_questions) {
        return {};
    }
    auto asked = programme::questionnaires_at(programme.questionnaires, *of_questions, asked_on);
    std::erase_if(asked, [](programme::Questionnaire const& one) {
        return one.asked_of != programme::AskedOf::parent;
    });
    return asked;
}

// Codes have no points, so that two questions never share a field.
std::string answer_field(programme::Questionnaire const& questionnaire, programme::Question const& question)
{
    return "q." + questionnaire.code + "." + question.code;
}

} // namespace evaluation
