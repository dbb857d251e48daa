#pragma once

#include "evaluation/pages/match_form.hpp"
#include "evaluation/pages/support_talk.hpp"

namespace evaluation {

struct FirstCheckPage {
    MatchForm match;
    SupportTalkFields fields;
};

} // namespace evaluation
