#include "intake/model/time_of_day.hpp"

#include <doctest/doctest.h>

namespace intake {

TEST_CASE("a time of day is read as people write it")
{
    CHECK(parse_time_of_day("10:00") == "10:00");
    CHECK(parse_time_of_day("9.30") == "09:30");
    CHECK(parse_time_of_day(" 14u15 ") == "14:15");
    CHECK(parse_time_of_day("10 uur") == "10:00");
    CHECK(parse_time_of_day("8") == "08:00");
    CHECK(parse_time_of_day("23:59") == "23:59");
}

TEST_CASE("what is no time of day is not read as one")
{
    for (auto const* const typed : {"", "24:00", "10:60", "tien", "10:00:00", "100", "10:5x", "-1", ":30"}) {
        CAPTURE(typed);
        CHECK(parse_time_of_day(typed) == std::nullopt);
    }
}

} // namespace intake
