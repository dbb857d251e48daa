#include "locations/pages/room_words.hpp"

namespace locations {

std::string room_in_words(Room const& room, text::Texts const& texts)
{
    switch (room.band) {
    case RoomBand::yes:
        return texts.translate("Er is nu plaats voor een gezin.");
    case RoomBand::short_wait:
        return texts.translate("Er is een korte wachttijd, van hooguit vier weken.");
    case RoomBand::wait: {
        auto const weeks = room.weeks.value_or(0);
        return text::fill(
            texts.plural(
                "De wachttijd is ongeveer {count} week.", "De wachttijd is ongeveer {count} weken.", weeks
            ),
            {{"count", texts.number(weeks)}}
        );
    }
    case RoomBand::none:
        return texts.translate("Er is nu geen plaats. De wachttijd is langer dan een half jaar.");
    case RoomBand::unknown:
        return texts.translate("De coördinator weet of er nu plaats is.");
    }
    return {};
}

} // namespace locations
