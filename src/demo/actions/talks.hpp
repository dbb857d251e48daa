// What came out of the talks with a parent of the demo: words, and scores that change in time.
#pragma once

#include "demo/actions/play.hpp"
#include "evaluation/model/evaluation.hpp"

namespace demo {

evaluation::Talk
talk(database::Connection& database, Play const& play, Scene const& scene, evaluation::TalkPlace how);

} // namespace demo
