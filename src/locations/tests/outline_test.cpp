#include "locations/model/outline.hpp"

#include <doctest/doctest.h>

namespace locations {

namespace {

Outline outline(std::string path)
{
    return {.municipality = *MunicipalityCode::parse("GM0197"), .path = std::move(path)};
}

} // namespace

TEST_CASE("A map frames all shapes, with room around them")
{
    auto const shapes =
        std::vector{outline("M10.5 20L30 25.2L12 40Z"), outline("M3.2 50L5 51L4 52.5ZM60 21L61 22L62 23Z")};

    CHECK(frame_around(shapes, 2) == MapFrame{.left = 1, .top = 18, .width = 63, .height = 37});
}

TEST_CASE("A map without shapes is empty")
{
    CHECK(frame_around({}, 4) == MapFrame{});
}

TEST_CASE("A shape is made of moves and lines only")
{
    CHECK(is_outline_path("M377.6 49.9L376.8 47.2Z"));
    CHECK_FALSE(is_outline_path(""));
    CHECK_FALSE(is_outline_path("L1 2"));
    CHECK_FALSE(is_outline_path("M1 2\"/><script>"));
    CHECK_FALSE(is_outline_path("M1 2C3 4 5 6 7 8"));
}

} // namespace locations
