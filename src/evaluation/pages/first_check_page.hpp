#pragma once

#include "evaluation/pages/match_form.hpp"
#include "evaluation/pages/next_evaluation_form.hpp"
#include "evaluation/pages/talk_form.hpp"

namespace evaluation {

struct FirstCheckPage {
    MatchForm match;
    std::vector<ScoreField> scores;
};

} // namespace evaluation
