#include "programme/model/duration.hpp"
#include "programme/tests/given.hpp"

#include <doctest/doctest.h>

namespace programme {

using given::day;
using Unit = Duration::Unit;

TEST_CASE("a duration is one number and one unit")
{
    CHECK(parse_duration("P5D") == Duration{.count = 5, .unit = Unit::days});
    CHECK(parse_duration("P5W") == Duration{.count = 5, .unit = Unit::weeks});
    CHECK(parse_duration("P18M") == Duration{.count = 18, .unit = Unit::months});
    CHECK(parse_duration("P1Y") == Duration{.count = 1, .unit = Unit::years});
    CHECK(parse_duration("P0D") == Duration{.count = 0, .unit = Unit::days});
    CHECK(parse_duration("P9999D") == Duration{.count = 9999, .unit = Unit::days});
}

TEST_CASE("anything else is no duration")
{
    for (auto const* const text :
         {"",
          "P",
          "PD",
          "5D",
          "P5",
          "P5H",
          "P5d",
          "p5D",
          "P-5D",
          "P+5D",
          "P5W2D",
          "P 5D",
          "P5D ",
          "P1.5M",
          "P10000D"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_duration(text));
    }
}

TEST_CASE("months keep the day of the month, or take its last day")
{
    CHECK(after(day("2026-01-31"), {.count = 1, .unit = Unit::months}) == day("2026-02-28"));
    CHECK(after(day("2026-11-30"), {.count = 3, .unit = Unit::months}) == day("2027-02-28"));
    CHECK(after(day("2024-02-29"), {.count = 1, .unit = Unit::years}) == day("2025-02-28"));
    CHECK(after(day("2026-03-15"), {.count = 3, .unit = Unit::months}) == day("2026-06-15"));
}

TEST_CASE("days and weeks are counted over the ends of months and years")
{
    CHECK(after(day("2026-12-30"), {.count = 5, .unit = Unit::days}) == day("2027-01-04"));
    CHECK(after(day("2026-02-27"), {.count = 5, .unit = Unit::weeks}) == day("2026-04-03"));
}

} // namespace programme
