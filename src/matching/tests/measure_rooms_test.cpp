#include "locations/store/room_store.hpp"
#include "matching/actions/measure_rooms.hpp"
#include "matching/store/room_facts_store.hpp"
#include "support/match_story.hpp"

#include <doctest/doctest.h>

namespace matching {

namespace {

locations::RoomFacts facts_of_aalten(support::World& world, base::Date day = support::World::today)
{
    return load_room_facts(world.database, world.aalten, world.programme, day);
}

locations::Room room_of_aalten(support::World& world)
{
    return locations::find_room(world.database, world.aalten).value().room;
}

} // namespace

TEST_CASE("a volunteer counts as free until a family is proposed to her, and one without a VOG never does")
{
    auto world = support::World{};
    CHECK(facts_of_aalten(world).free_places == 1);
    CHECK(facts_of_aalten(world).waiting == 0);

    support::accept_sanne(world);
    CHECK(facts_of_aalten(world).waiting == 1);

    support::start_with_anna(world);
    CHECK(facts_of_aalten(world).free_places == 0);
    CHECK(facts_of_aalten(world).waiting == 0);
}

TEST_CASE("a family waited from the day its question fitted to the first day of support")
{
    auto world = support::World{};
    support::start_with_anna(world);

    auto const waits = facts_of_aalten(world).waits_in_days;
    REQUIRE(waits.size() == 1);
    CHECK(waits.front() == 2);
    CHECK(facts_of_aalten(world, base::add_days(support::World::today, 366)).waits_in_days.empty());
    CHECK(load_room_facts(world.database, world.winterswijk, world.programme, support::World::today)
              .waits_in_days.empty());
}

TEST_CASE("the room is measured once a day, so that nobody sees a family come")
{
    auto world = support::World{};
    measure_rooms(world.database, world.programme, support::World::today);
    CHECK(room_of_aalten(world).band == locations::RoomBand::yes);

    support::accept_sanne(world);
    measure_rooms(world.database, world.programme, support::World::today);
    CHECK(room_of_aalten(world).band == locations::RoomBand::yes);

    measure_rooms(world.database, world.programme, base::add_days(support::World::today, 1));
    CHECK(room_of_aalten(world).band == locations::RoomBand::unknown);
}

} // namespace matching
