// The words for scores: at which moment of the journey they were given, and by whom.
#pragma once

#include "needs/model/need.hpp"
#include "platform/text/texts.hpp"

#include <string>

namespace needs {

std::string word_for(Moment moment, text::Texts const& texts); // "Kennismaking"
std::string word_for(ScoredBy who, text::Texts const& texts);  // "De ouder"

} // namespace needs
