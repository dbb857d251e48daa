// Words of the pages of meetings for everybody.
#pragma once

#include "meetings/model/meeting_refusal.hpp"
#include "meetings/pages/public_view.hpp"
#include "platform/text/texts.hpp"

#include <string>

namespace meetings {

// "/meetings/7"
std::string public_address_of(MeetingId id);

// "/meetings/7/dates/2026-12-01/registration"
std::string registration_address_of(MeetingId id, MeetingDate const& date);

// "Elke week", "Eén keer"
std::string word_for(Repeats repeats, text::Texts const& texts);

// "Voor kinderen van 0 t/m 4 jaar, met hun ouder."
std::string word_for(std::optional<Ages> const& ages, text::Texts const& texts);

// What a parent reads when she cannot register.
std::string refusal_for_parent(MeetingRefusal refusal, text::Texts const& texts);

} // namespace meetings
