#include "locations/model/room.hpp"

#include <algorithm>

namespace locations {

namespace {

constexpr auto fewest_waits = std::size_t{5};
constexpr auto short_wait_in_weeks = 4;
constexpr auto told_weeks = std::to_array({6, 8, 12, 16, 20, 26});

// The higher of the two in the middle: rather a week too long than too short.
int median(std::vector<int> counted)
{
    auto const middle = counted.begin() + static_cast<std::ptrdiff_t>(counted.size() / 2);
    std::ranges::nth_element(counted, middle);
    return *middle;
}

int whole_weeks(int days)
{
    return (days + 6) / 7;
}

} // namespace

Room room_from(RoomFacts facts)
{
    if (facts.free_places > facts.waiting) {
        return {.band = RoomBand::yes};
    }
    if (facts.waits_in_days.size() < fewest_waits) {
        return {.band = RoomBand::unknown};
    }
    auto const weeks = whole_weeks(median(std::move(facts.waits_in_days)));
    if (weeks <= short_wait_in_weeks) {
        return {.band = RoomBand::short_wait};
    }
    auto const* const told = std::ranges::lower_bound(told_weeks, weeks);
    return told == told_weeks.end() ? Room{.band = RoomBand::none}
                                    : Room{.band = RoomBand::wait, .weeks = *told};
}

} // namespace locations
