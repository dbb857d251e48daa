#pragma once

#include "evaluation/pages/next_evaluation_form.hpp"
#include "evaluation/pages/talk_form.hpp"

namespace evaluation {

struct EvaluationPage {
    intake::CaseForm about;
    std::vector<ScoreField> scores;
};

} // namespace evaluation
