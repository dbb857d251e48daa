// The words for evaluations: at which moment, and how coordinator and parent spoke.
#pragma once

#include "evaluation/model/evaluation.hpp"
#include "platform/text/texts.hpp"
#include "programme/model/next_evaluation.hpp"

#include <string>

namespace evaluation {

std::string word_for(Moment moment, text::Texts const& texts); // "Eerste check"
std::string word_for(TalkPlace how, text::Texts const& texts); // "Thuis bij de ouder"

// "Kies een dag van 21 februari 2027 tot en met 21 mei 2027."
std::string choose_one_of(programme::EvaluationDays const& days, text::Texts const& texts);

} // namespace evaluation
