#pragma once

#include "evaluation/pages/talk_form.hpp"
#include "intake/pages/case_form.hpp"

namespace closing {

struct FollowUpPage {
    intake::CaseForm about;
    std::vector<evaluation::ScoreField> scores;
};

} // namespace closing
