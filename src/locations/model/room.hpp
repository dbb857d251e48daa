// Room (plaats): whether a location can take another family now, as a band. Never a number of people: no
// count may point to a person.
#pragma once

#include "locations/model/location.hpp"
#include "platform/base/codes.hpp"
#include "platform/base/date.hpp"

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace locations {

enum class RoomBand {
    yes,        // a volunteer is free for the next family
    short_wait, // up to four weeks
    wait,       // about so many weeks
    none,       // longer than half a year
    unknown,    // too few families started to say
};

struct Room {
    RoomBand band;
    std::optional<int> weeks = {}; // only of a wait

    friend bool operator==(Room const&, Room const&) = default;
};

struct RoomFacts {
    int free_places; // of volunteers who are available, one for each family they can still take
    int waiting;     // families whose question fits and who have no volunteer yet
    std::vector<int> waits_in_days; // of each family that got its first volunteer in the last year
};

// The rule. There is room while more places are free than families wait. Otherwise the next family waits as
// long as others did: the median of the last year, in whole weeks, rounded up to 6, 8, 12, 16, 20 or 26 so
// that a change of one family seldom shows. Of fewer than five families nothing is said.
Room room_from(RoomFacts facts);

struct MeasuredRoom {
    LocationId location;
    Room room;
    base::Date measured_on;
};

} // namespace locations

template <>
struct base::Codes<locations::RoomBand> {
    using enum locations::RoomBand;
    static constexpr auto table = std::to_array<std::pair<locations::RoomBand, std::string_view>>({
        {yes, "yes"},
        {short_wait, "short_wait"},
        {wait, "wait"},
        {none, "none"},
        {unknown, "unknown"},
    });
};
