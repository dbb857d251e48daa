#include "app/volunteer_pages.hpp"
#include "support/match_story.hpp"

#include <doctest/doctest.h>

namespace app {

using support::says;

TEST_CASE("the board has a column for every step, with who stands in it and what is due")
{
    auto world = support::World{};
    auto const page = world.open(show_volunteer_board, world.ria, support::get());
    CHECK(page.status == 200);
    CHECK(says(page, "Gesprek gepland"));
    CHECK(says(page, "Gekoppeld"));
    CHECK(says(page, "Anna Wassink"));
    CHECK(says(page, "VOG vernieuwen"));
    CHECK_FALSE(says(page, "Carla"));
}

TEST_CASE("a volunteer who comes to a family is matched, in the list, on the board and in the numbers")
{
    auto world = support::World{};
    auto const matched = support::get({}, {{"state", "matched"}});
    CHECK(says(world.open(show_volunteers, world.ria, matched), "Hier is nog niemand."));

    support::start_with_anna(world);

    auto const list = world.open(show_volunteers, world.ria, matched);
    CHECK(says(list, "Anna Wassink"));
    CHECK_FALSE(says(list, "Bea Mulder"));
    auto const numbers = world.open(show_volunteer_numbers, world.ria, support::get());
    CHECK(says(numbers, "november 2026"));
    CHECK(says(numbers, "Beschikbaar tot Gekoppeld"));
}

} // namespace app
