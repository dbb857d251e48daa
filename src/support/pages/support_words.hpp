// The words for support: what a start needs, why a visit cannot be recorded, what comes after a match.
#pragma once

#include "platform/text/texts.hpp"
#include "programme/model/version.hpp"
#include "support/actions/end_match.hpp"
#include "support/model/visit.hpp"
#include "support/model/visit_question.hpp"

#include <string>

namespace support {

// As a point of the checklist before the start: "Cursus afgerond".
std::string point_of_checklist(programme::StartCondition condition, text::Texts const& texts);

std::string word_for(VisitRefusal refusal, text::Texts const& texts);
std::string word_for(VisitLinkRefusal refusal, text::Texts const& texts);
std::string word_for(AfterMatch next, text::Texts const& texts);

// "dinsdagmiddag, 13:30, om de week"
std::string words_for(Agreement const& agreement, text::Texts const& texts);

// "Was er, 120 minuten", or why it did not go on.
std::string
words_for(Visit const& visit, programme::ProgrammeVersion const& programme, text::Texts const& texts);

} // namespace support
