#include "locations/pages/location_list_page.hpp"
#include "support/world.hpp"

#include <doctest/doctest.h>

namespace locations {

TEST_CASE("the national office sees all locations and no family")
{
    auto world = support::World{};

    auto const page = world.open(show_locations, world.noor, support::get());

    CHECK(page.status == 200);
    CHECK(support::says(page, "Aalten"));
    CHECK(support::says(page, "Winterswijk"));
    CHECK(support::says(page, "Welzijn Achterhoek"));
    CHECK_FALSE(support::says(page, "Sanne"));
}

} // namespace locations
