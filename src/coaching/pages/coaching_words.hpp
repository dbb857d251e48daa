// Words and addresses of the pages of coaching.
#pragma once

#include "coaching/pages/coaching_view.hpp"
#include "platform/text/texts.hpp"

#include <string>

namespace coaching {

// "/volunteers/7/track"
std::string track_address(VolunteerId id);

// "/intervision/7"
std::string address_of(IntervisionGroupId id);
std::string attendance_address(IntervisionGroupId group, IntervisionDateId date);

std::string word_for(TalkRefusal refusal, text::Texts const& texts);
std::string word_for(IntervisionRefusal refusal, text::Texts const& texts);

// "12 oktober, 40 dagen geleden", or that there was none.
std::string words_for(Silence const& silence, text::Texts const& texts);

// "Jarig", "5 jaar vrijwilliger", "De pauze loopt af"
std::string words_for(RememberedDay const& day, text::Texts const& texts);

} // namespace coaching
