#pragma once

#include "evaluation/pages/questionnaire_form.hpp"
#include "evaluation/pages/talk_form.hpp"
#include "intake/pages/case_form.hpp"

namespace closing {

struct FollowUpPage {
    intake::CaseForm about;
    std::vector<evaluation::SelfScoring> own; // what the parent sent by herself, the last first
    std::vector<evaluation::ScoreField> scores;
    std::vector<evaluation::QuestionnaireFields> questionnaires;
};

} // namespace closing
