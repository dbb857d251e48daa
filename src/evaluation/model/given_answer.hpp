// Answers to the questionnaires of the programme (antwoorden), as they are kept: with the questionnaire and
// version they were given to, and with the words they were asked with.
#pragma once

#include "accounts/model/actor.hpp"
#include "evaluation/model/self_scoring.hpp"
#include "programme/model/answer.hpp"

#include <optional>
#include <string>
#include <vector>

namespace evaluation {

struct GivenAnswer {
    std::string questionnaire;
    int version;
    std::string question;
    std::string asked; // in Dutch
    std::string code;  // as it is counted; empty for a text
    std::string words; // in Dutch; several options each on a line
};

// In the order of the questions.
std::vector<GivenAnswer>
given_answers(programme::Questionnaire const& questionnaire, programme::Answers const& answers);

struct KeptAnswer {
    GivenAnswer answer;
    needs::Moment moment;
    std::optional<SelfScoringId> scoring; // when the parent gave it by herself
    needs::ScoredBy answered_by;
    base::Date answered_on;
};

// At the acquaintance there are none.
std::optional<programme::QuestionMoment> moment_of_questions(needs::Moment moment);

// The questionnaires for the parent that are asked at this moment.
std::vector<programme::Questionnaire> questionnaires_for_parent(
    programme::ProgrammeVersion const& programme, needs::Moment moment, base::Date asked_on
);

// The field of a question, on a screen of the parent and in a form of the coordinator.
std::string answer_field(programme::Questionnaire const& questionnaire, programme::Question const& question);

} // namespace evaluation
