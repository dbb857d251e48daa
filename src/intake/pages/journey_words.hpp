// The words for the journey of a family: its states, and why something cannot be recorded now.
#pragma once

#include "platform/text/texts.hpp"
#include "programme/model/dagdeel.hpp"
#include "programme/model/journey.hpp"

#include <optional>
#include <string>

namespace intake {

std::string word_for(programme::CaseState state, text::Texts const& texts);

// Where a family stands, as far as its open match came: "Voorstel gedaan" says more than that it waits.
std::string
word_for(programme::CaseState state, std::optional<programme::MatchState> match, text::Texts const& texts);
std::string word_for(programme::MatchState state, text::Texts const& texts);
std::string word_for(programme::JourneyRefusal refusal, text::Texts const& texts);
std::string word_for(programme::StartCondition missing, text::Texts const& texts);

// "dinsdagmiddag"
std::string word_for(programme::Dagdeel const& dagdeel, text::Texts const& texts);
std::string word_for_weekday(int weekday, text::Texts const& texts);     // "dinsdag"
std::string word_for(programme::DayPart part, text::Texts const& texts); // "middag"

} // namespace intake
