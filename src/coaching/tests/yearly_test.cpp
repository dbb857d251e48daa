#include "coaching/model/attention.hpp"
#include "programme/tests/given.hpp"

#include <doctest/doctest.h>

#include <rapidcheck.h>

namespace coaching {

namespace {

using programme::given::day;
using programme::given::dutch_programme;
using volunteers::VolunteerEventKind;

volunteers::VolunteerHistory available_volunteer()
{
    return {
        {.kind = VolunteerEventKind::registered, .on = day("2026-01-05")},
        {.kind = VolunteerEventKind::suited, .on = day("2026-01-12")},
        {.kind = VolunteerEventKind::certified, .on = day("2026-03-02")},
        {.kind = VolunteerEventKind::available, .on = day("2026-03-09")},
    };
}

volunteers::VolunteerHistory paused_volunteer(std::string_view until)
{
    auto history = available_volunteer();
    history.push_back({.kind = VolunteerEventKind::paused, .on = day("2026-06-01"), .planned_for = day(until)}
    );
    return history;
}

base::Date any_day()
{
    return base::add_days(day("2000-01-01"), *rc::gen::inRange(0, 15000));
}

} // namespace

TEST_CASE("a birthday comes every year, that of 29 February on the 28th in most")
{
    using namespace std::chrono;
    CHECK(next_time(November / 21, day("2026-11-21")) == day("2026-11-21"));
    CHECK(next_time(November / 20, day("2026-11-21")) == day("2027-11-20"));
    CHECK(next_time(February / 29, day("2027-01-01")) == day("2027-02-28"));
    CHECK(next_time(February / 29, day("2028-01-01")) == day("2028-02-29"));
}

TEST_CASE("the first anniversary is after a year")
{
    auto const first = next_anniversary(day("2026-03-09"), day("2026-03-09"));
    CHECK(first.on == day("2027-03-09"));
    CHECK(first.years == 1);
    auto const fifth = next_anniversary(day("2021-12-01"), day("2026-11-21"));
    CHECK(fifth.on == day("2026-12-01"));
    CHECK(fifth.years == 5);
}

TEST_CASE("whatever the days: the next time lies within a year, and an anniversary after at least one")
{
    CHECK(rc::check([] {
        auto const since = any_day();
        auto const today = any_day();
        auto const next = next_time(since.month() / since.day(), today);
        RC_ASSERT(base::days_between(today, next) >= 0);
        RC_ASSERT(base::days_between(today, next) <= 366);
        auto const anniversary = next_anniversary(since, today);
        RC_ASSERT(anniversary.years >= 1);
        RC_ASSERT(anniversary.on >= today);
        RC_ASSERT(
            anniversary.on
            == in_year(since.month() / since.day(), since.year() + std::chrono::years{anniversary.years})
        );
    }));
}

TEST_CASE("silence is too long after the term of the programme, counted from signing up when nobody spoke her"
)
{
    auto const silence = [](std::optional<base::Date> last, std::string_view today) {
        return silence_of(available_volunteer(), last, dutch_programme(), day(today));
    };
    CHECK_FALSE(silence(day("2026-05-01"), "2026-07-10").too_long); // ten weeks
    CHECK(silence(day("2026-05-01"), "2026-07-11").too_long);
    CHECK(silence(day("2026-05-01"), "2026-07-11").days == 71);
    CHECK(silence({}, "2026-03-17").too_long);
    CHECK_FALSE(silence({}, "2026-03-16").too_long);
}

TEST_CASE("nobody need speak who left")
{
    auto gone = available_volunteer();
    gone.push_back({.kind = VolunteerEventKind::stopped, .on = day("2026-04-01")});
    CHECK_FALSE(silence_of(gone, {}, dutch_programme(), day("2026-11-21")).too_long);
}

TEST_CASE("who pauses is not missed, and is remembered a week before she comes back")
{
    auto const paused = paused_volunteer("2026-09-01");
    CHECK_FALSE(silence_of(paused, {}, dutch_programme(), day("2026-08-31")).too_long);
    CHECK_FALSE(pause_to_review(paused, dutch_programme(), day("2026-08-24")));
    CHECK(pause_to_review(paused, dutch_programme(), day("2026-08-25")) == day("2026-09-01"));
    CHECK(pause_to_review(paused, dutch_programme(), day("2026-10-01")) == day("2026-09-01"));
    auto back = paused;
    back.push_back({.kind = VolunteerEventKind::resumed, .on = day("2026-09-01")});
    CHECK_FALSE(pause_to_review(back, dutch_programme(), day("2026-10-01")));
}

TEST_CASE("she serves since the day she could first come to families")
{
    CHECK(serves_since(available_volunteer()) == day("2026-03-09"));
    CHECK_FALSE(serves_since({available_volunteer().front()}));
}

} // namespace coaching
