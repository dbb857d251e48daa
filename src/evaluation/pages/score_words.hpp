// The words for what a parent gives by herself: whether a need was answered, and why a link does nothing any
// more.
#pragma once

#include "evaluation/model/self_scoring.hpp"
#include "platform/text/texts.hpp"

#include <string>

namespace evaluation {

std::string word_for(Reached reached, text::Texts const& texts); // "Deels"
std::string word_for(ScoringLinkRefusal refusal, text::Texts const& texts);

} // namespace evaluation
