#include "locations/pages/country_map.hpp"
#include "locations/store/outline_store.hpp"
#include "locations/tests/small_country.hpp"
#include "support/fake_texts.hpp"

#include <doctest/doctest.h>

namespace locations {

namespace {

// Noord above Zuid, Oost to the right of both.
constexpr auto outlines_of_2026 = "gm_code,path\n"
                                  "GM0003,M20 0L30 0L30 20L20 20Z\n"
                                  "GM0001,M0 0L20 0L20 10Z\n"
                                  "GM0002,M0 10L20 10L20 20Z\n";

void draw(SmallCountry& country, std::string const& outlines)
{
    auto files = files_of_2026();
    files.outlines = outlines;
    write_edition(country.folder.path(), "2026-01-01", files);
    load_public_data(country.database, country.folder.path());
}

} // namespace

TEST_CASE("every shape on the map leads to its municipality, in the order of the list")
{
    auto country = SmallCountry{};
    draw(country, outlines_of_2026);

    auto const map = load_country_map(country.database, first_day_of_2026);

    REQUIRE(map.shapes.size() == 3);
    CHECK(map.frame == MapFrame{.left = -2, .top = -2, .width = 34, .height = 24});
    CHECK(map.municipalities[0].municipality.name == "Noord");
    CHECK(map.municipalities[0].offered);
    CHECK(map.shapes[0].path == "M0 0L20 0L20 10Z");
    CHECK(map.municipalities[map.shapes[1].municipality].municipality.name == "Oost");
    CHECK_FALSE(map.municipalities[1].offered);
    REQUIRE(map.provinces.size() == 1);
    CHECK(offered_in_words(map.provinces[0], support::FakeTexts{}) == "1 van 3 gemeenten");
    CHECK(name_on_map(map.municipalities[0], support::FakeTexts{}) == "Noord: hier is Home-Start");
}

TEST_CASE("until the map is drawn anew, the old shapes lead to what they merged into")
{
    auto country = SmallCountry{};
    draw(country, outlines_of_2026);
    write_edition(country.folder.path(), "2027-01-01", files_of_2027());
    load_public_data(country.database, country.folder.path());

    auto const before = load_country_map(country.database, last_day_of_2026);
    auto const after = load_country_map(country.database, first_day_of_2027);

    CHECK(before.municipalities.size() == 3);
    REQUIRE(after.municipalities.size() == 2);
    REQUIRE(after.shapes.size() == 3);
    CHECK(after.municipalities[after.shapes[0].municipality].municipality.name == "Nieuw");
    CHECK(after.municipalities[after.shapes[1].municipality].municipality.name == "Nieuw");
    CHECK(after.municipalities[after.shapes[1].municipality].offered);
    CHECK(after.municipalities[after.shapes[2].municipality].municipality.name == "Oosten");
}

TEST_CASE("a corrected map takes the place of the one before, and a wrong one is refused with its line")
{
    auto country = SmallCountry{};
    draw(country, outlines_of_2026);
    draw(country, "gm_code,path\nGM0001,M1 1L2 2L3 3Z\n");

    CHECK(list_outlines(country.database, first_day_of_2026).size() == 1);
    CHECK_THROWS_WITH(draw(country, "gm_code,path\nGM0001,M1 1C2 2\n"), doctest::Contains("outlines.csv:2"));
    CHECK_THROWS_WITH(draw(country, "gm_code,path\nGM0099,M1 1L2 2Z\n"), doctest::Contains("GM0099"));
}

} // namespace locations
