// The room of a location in words.
#pragma once

#include "locations/model/room.hpp"
#include "platform/text/texts.hpp"

#include <string>

namespace locations {

// "De wachttijd is ongeveer 8 weken."
std::string room_in_words(Room const& room, text::Texts const& texts);

} // namespace locations
