#include "platform/base/local_time.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

namespace {

constexpr auto dutch = std::string_view{"Europe/Amsterdam"};

base::Instant instant(std::string_view iso)
{
    return base::parse_iso_instant(iso).value();
}

base::Date date(std::string_view iso)
{
    return base::parse_iso_date(iso).value();
}

TEST_CASE("a Dutch day begins an hour before the UTC day in winter and two hours before it in summer")
{
    CHECK(base::local_date(instant("2026-11-20T22:59:59Z"), dutch) == date("2026-11-20"));
    CHECK(base::local_date(instant("2026-11-20T23:00:00Z"), dutch) == date("2026-11-21"));
    CHECK(base::local_date(instant("2026-07-01T21:59:59Z"), dutch) == date("2026-07-01"));
    CHECK(base::local_date(instant("2026-07-01T22:00:00Z"), dutch) == date("2026-07-02"));
}

TEST_CASE("the clock of a place is read to the minute, also before 1970")
{
    CHECK(
        base::local_time(instant("2026-11-21T09:15:42Z"), dutch)
        == base::LocalTime{.date = date("2026-11-21"), .hour = 10, .minute = 15}
    );
    CHECK(
        base::local_time(instant("1969-12-31T22:30:00Z"), dutch)
        == base::LocalTime{.date = date("1969-12-31"), .hour = 23, .minute = 30}
    );
}

TEST_CASE("an appointment keeps its time on the clock through summer time")
{
    CHECK(base::to_instant(date("2026-03-28"), 10, 0, dutch) == instant("2026-03-28T09:00:00Z"));
    CHECK(base::to_instant(date("2026-03-29"), 10, 0, dutch) == instant("2026-03-29T08:00:00Z"));
    CHECK(base::to_instant(date("2026-10-25"), 10, 0, dutch) == instant("2026-10-25T09:00:00Z"));
}

TEST_CASE("a time in the hour that summer time skips is the moment of skipping")
{
    CHECK(base::to_instant(date("2026-03-29"), 2, 30, dutch) == instant("2026-03-29T01:00:00Z"));
}

TEST_CASE("a time in the hour that comes twice is its first occurrence")
{
    CHECK(base::to_instant(date("2026-10-25"), 2, 30, dutch) == instant("2026-10-25T00:30:00Z"));
}

TEST_CASE("every hour of two years reads back as itself, but for the second pass of the hour that comes twice"
)
{
    auto hours_read_later = 0;
    for (auto hour = instant("2025-01-01T00:00:00Z"); hour < instant("2027-01-01T00:00:00Z");
         hour += std::chrono::hours{1}) {
        auto const local = base::local_time(hour, dutch);
        auto const back = base::to_instant(local.date, local.hour, local.minute, dutch);
        auto const skew = hour - back;
        REQUIRE((skew == std::chrono::hours{0} || skew == std::chrono::hours{1}));
        hours_read_later += skew == std::chrono::hours{1} ? 1 : 0;
    }
    CHECK(hours_read_later == 2);
}

TEST_CASE("an unknown time zone is an error")
{
    CHECK_THROWS_AS(base::local_date(instant("2026-11-21T09:15:00Z"), "Europe/Nowhere"), std::runtime_error);
}

} // namespace
