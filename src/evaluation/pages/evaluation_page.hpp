#pragma once

#include "evaluation/pages/next_evaluation_form.hpp"
#include "evaluation/pages/questionnaire_form.hpp"
#include "evaluation/pages/talk_form.hpp"

namespace evaluation {

struct EvaluationPage {
    intake::CaseForm about;
    std::vector<SelfScoring> own; // what the parent sent by herself, the last first
    std::vector<ScoreField> scores;
    std::vector<QuestionnaireFields> questionnaires;
};

} // namespace evaluation
