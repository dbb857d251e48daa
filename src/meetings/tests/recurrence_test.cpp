#include "meetings/model/recurrence.hpp"
#include "platform/base/local_time.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <rapidcheck.h>

namespace meetings {

namespace {

base::Date day(std::string_view text)
{
    return base::parse_iso_date(text).value();
}

std::vector<std::string> days(Recurrence const& recurrence)
{
    auto texts = std::vector<std::string>{};
    for (auto const one : days_of(recurrence)) {
        texts.push_back(base::to_iso(one));
    }
    return texts;
}

using Days = std::vector<std::string>;

Recurrence any_recurrence()
{
    auto recurrence = Recurrence{
        .first_day = base::add_days(day("2024-01-01"), *rc::gen::inRange(0, 2000)),
        .repeats = *rc::gen::element(Repeats::once, Repeats::weekly, Repeats::fortnightly, Repeats::monthly),
    };
    if (*rc::gen::arbitrary<bool>()) {
        recurrence.until = base::add_days(recurrence.first_day, *rc::gen::inRange(0, 800));
    } else {
        recurrence.times = *rc::gen::inRange(1, most_times + 1);
    }
    return recurrence;
}

} // namespace

TEST_CASE("a meeting that is once has one day")
{
    CHECK(days({.first_day = day("2026-11-24")}) == Days{"2026-11-24"});
}

TEST_CASE("every week or every two weeks, over the change of the clock and of the year")
{
    CHECK(
        days({.first_day = day("2026-10-20"), .repeats = Repeats::weekly, .until = {}, .times = 3})
        == Days{"2026-10-20", "2026-10-27", "2026-11-03"}
    );
    CHECK(
        days({.first_day = day("2026-12-22"), .repeats = Repeats::fortnightly, .until = day("2027-01-19")})
        == Days{"2026-12-22", "2027-01-05", "2027-01-19"}
    );
}

TEST_CASE("every month on the same weekday: the second Tuesday, or the last")
{
    CHECK(
        days({.first_day = day("2026-11-10"), .repeats = Repeats::monthly, .until = {}, .times = 4})
        == Days{"2026-11-10", "2026-12-08", "2027-01-12", "2027-02-09"}
    );
    CHECK(
        days({.first_day = day("2026-12-29"), .repeats = Repeats::monthly, .until = {}, .times = 3})
        == Days{"2026-12-29", "2027-01-26", "2027-02-23"}
    );
}

TEST_CASE("a last day before the first leaves no day")
{
    CHECK(days_of({.first_day = day("2026-11-24"), .repeats = Repeats::weekly, .until = day("2026-11-23")})
              .empty());
}

TEST_CASE("whatever the recurrence: no day twice, in order, on one weekday, from the first to the last")
{
    CHECK(rc::check([] {
        auto const recurrence = any_recurrence();
        auto const found = days_of(recurrence);
        RC_ASSERT(!found.empty());
        RC_ASSERT(found.front() == recurrence.first_day);
        RC_ASSERT(found.size() <= static_cast<std::size_t>(most_times));
        RC_ASSERT(std::ranges::adjacent_find(found, std::ranges::greater_equal{}) == found.end());
        for (auto const one : found) {
            RC_ASSERT(base::iso_weekday(one) == base::iso_weekday(recurrence.first_day));
            RC_ASSERT(!recurrence.until || one <= *recurrence.until);
        }
        if (recurrence.times && recurrence.repeats != Repeats::once) {
            RC_ASSERT(found.size() == static_cast<std::size_t>(*recurrence.times));
        }
    }));
}

TEST_CASE("ten o'clock is ten o'clock on every day, in summer and in winter")
{
    CHECK(rc::check([] {
        for (auto const one : days_of(any_recurrence())) {
            auto const moment = base::to_instant(one, 10, 0, "Europe/Amsterdam");
            RC_ASSERT(
                base::local_time(moment, "Europe/Amsterdam")
                == (base::LocalTime{.date = one, .hour = 10, .minute = 0})
            );
        }
    }));
}

} // namespace meetings
