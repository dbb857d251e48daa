// What came out of the talks with a parent of the demo: words, and scores that change in time.
#pragma once

#include "demo/actions/play.hpp"
#include "evaluation/model/evaluation.hpp"

namespace demo {

evaluation::Talk
talk(database::Connection& database, Play const& play, Scene const& scene, evaluation::TalkPlace how);

// What the parent answered to the questionnaires of this moment.
std::vector<evaluation::AnsweredQuestionnaire>
answered(Play const& play, Scene const& scene, programme::QuestionMoment moment);

} // namespace demo
