#include "programme/model/holidays.hpp"
#include "programme/tests/given.hpp"

#include <doctest/doctest.h>

namespace programme {

using given::day;
using given::dutch_programme;
using std::chrono::year;

// Dates of Easter as published: years with the earliest and the latest, and the years of this programme.
TEST_CASE("Easter falls on the day of the calendar")
{
    for (auto const* const iso :
         {"1818-03-22",
          "1943-04-25",
          "2000-04-23",
          "2008-03-23",
          "2024-03-31",
          "2025-04-20",
          "2026-04-05",
          "2027-03-28",
          "2028-04-16",
          "2029-04-01",
          "2030-04-21",
          "2038-04-25",
          "2285-03-22"}) {
        CAPTURE(iso);
        CHECK(easter_sunday(day(iso).year()) == day(iso));
    }
}

TEST_CASE("the public holidays of 2026")
{
    auto days = std::vector<std::string>{};
    for (auto const& holiday : holidays(dutch_programme(), year{2026})) {
        days.push_back(base::to_iso(holiday.on) + " " + holiday.name);
    }
    CHECK(
        days
        == std::vector<std::string>{
            "2026-01-01 Nieuwjaarsdag",
            "2026-04-03 Goede Vrijdag",
            "2026-04-06 Tweede paasdag",
            "2026-04-27 Koningsdag",
            "2026-05-05 Bevrijdingsdag",
            "2026-05-14 Hemelvaartsdag",
            "2026-05-25 Tweede pinksterdag",
            "2026-12-25 Eerste kerstdag",
            "2026-12-26 Tweede kerstdag",
        }
    );
}

TEST_CASE("King's Day is kept on the Saturday when the 27th of April is a Sunday")
{
    auto const kings_day = [](int in) {
        for (auto const& holiday : holidays(dutch_programme(), year{in})) {
            if (holiday.name == "Koningsdag") {
                return base::to_iso(holiday.on);
            }
        }
        return std::string{};
    };
    CHECK(kings_day(2025) == "2025-04-26");
    CHECK(kings_day(2027) == "2027-04-27");
    CHECK(kings_day(2031) == "2031-04-26");
}

TEST_CASE("a working day stays, a weekend or holiday gives the next working day")
{
    auto const next = [](std::string_view iso) {
        return base::to_iso(next_working_day(dutch_programme(), day(iso)));
    };
    CHECK(next("2026-03-06") == "2026-03-06");
    CHECK(next("2026-03-07") == "2026-03-09");
    CHECK(next("2026-03-08") == "2026-03-09");
    CHECK(next("2026-04-03") == "2026-04-07"); // Good Friday to Easter Monday
    CHECK(next("2026-12-25") == "2026-12-28");
    CHECK(next("2026-12-31") == "2026-12-31");
    CHECK(next("2027-01-01") == "2027-01-04");
}

} // namespace programme
