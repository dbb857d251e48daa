#include "locations/model/room.hpp"

#include <doctest/doctest.h>

#include <rapidcheck.h>

namespace locations {

namespace {

Room room_after(std::vector<int> waits)
{
    return room_from({.free_places = 0, .waiting = 3, .waits_in_days = std::move(waits)});
}

Room room_after_weeks(int weeks)
{
    return room_after(std::vector(5, weeks * 7));
}

} // namespace

TEST_CASE("there is room while more places are free than families wait")
{
    CHECK(room_from({.free_places = 1, .waiting = 0, .waits_in_days = {}}).band == RoomBand::yes);
    CHECK(
        room_from({.free_places = 3, .waiting = 2, .waits_in_days = {90, 90, 90, 90, 90}}).band
        == RoomBand::yes
    );
    CHECK(room_from({.free_places = 2, .waiting = 2, .waits_in_days = {}}).band == RoomBand::unknown);
}

TEST_CASE("without room the next family waits as long as the one in the middle did last year")
{
    CHECK(room_after({7, 7, 28, 200, 300}) == Room{.band = RoomBand::short_wait});
    CHECK(room_after({7, 7, 29, 200, 300}) == Room{.band = RoomBand::wait, .weeks = 6});
    CHECK(room_after({10, 20, 60, 70, 300, 300}) == Room{.band = RoomBand::wait, .weeks = 12});
}

TEST_CASE("a wait is told in steps, and half a year is none")
{
    CHECK(room_after_weeks(4) == Room{.band = RoomBand::short_wait});
    CHECK(room_after_weeks(5) == Room{.band = RoomBand::wait, .weeks = 6});
    CHECK(room_after_weeks(6) == Room{.band = RoomBand::wait, .weeks = 6});
    CHECK(room_after_weeks(13) == Room{.band = RoomBand::wait, .weeks = 16});
    CHECK(room_after_weeks(26) == Room{.band = RoomBand::wait, .weeks = 26});
    CHECK(room_after_weeks(27) == Room{.band = RoomBand::none});
}

TEST_CASE("of fewer than five families nothing is said")
{
    CHECK(room_after({1, 1, 1, 1}) == Room{.band = RoomBand::unknown});
}

TEST_CASE("another free place never makes the wait longer")
{
    CHECK(rc::check([] {
        auto const waits = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 400));
        auto const free = *rc::gen::inRange(0, 20);
        auto const waiting = *rc::gen::inRange(0, 20);
        auto const now = room_from({.free_places = free, .waiting = waiting, .waits_in_days = waits});
        auto const then = room_from({.free_places = free + 1, .waiting = waiting, .waits_in_days = waits});
        RC_ASSERT(then == now || then.band == RoomBand::yes);
    }));
}

} // namespace locations
