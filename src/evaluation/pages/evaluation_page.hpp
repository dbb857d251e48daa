#pragma once

#include "evaluation/pages/support_talk.hpp"

namespace evaluation {

struct EvaluationPage {
    intake::CaseForm about;
    SupportTalkFields fields;
};

} // namespace evaluation
