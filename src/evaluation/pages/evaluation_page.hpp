#pragma once

#include "evaluation/pages/support_talk.hpp"

namespace evaluation {

struct EvaluationPage {
    intake::CaseForm about;
    SupportTalkFields fields;
    std::string over; // said instead of the form when the case is over; may be empty
};

} // namespace evaluation
