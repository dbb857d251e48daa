// When and where a meeting is, in words that letters and pages share.
#pragma once

#include "meetings/model/meeting_dates.hpp"
#include "platform/text/texts.hpp"

#include <string>

namespace meetings {

// "10:00 tot 11:30 uur"
std::string words_for(Hours const& hours, text::Texts const& texts);

// "Bibliotheek Aalten, Landstraat 1, Aalten"
std::string words_for(Place const& place);

// "dinsdag 1 december, 10:00 tot 11:30 uur"
std::string when_in_words(MeetingDate const& date, text::Texts const& texts);

} // namespace meetings
