#include "platform/base/local_time.hpp"
#include "support/model/rhythm.hpp"
#include "support/world.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

namespace support {

namespace {

base::Date iso(std::string_view text)
{
    return base::parse_iso_date(text).value();
}

Agreement weekly(int weekday, std::string_view from)
{
    return {
        .dagdeel = {.weekday = weekday, .part = programme::DayPart::afternoon},
        .starts_at = "13:30",
        .valid_from = iso(from),
    };
}

RhythmChange left_out(base::Date planned_on)
{
    return {.planned_on = planned_on, .moved_to = std::nullopt, .reason = "family_holiday"};
}

RhythmChange moved(base::Date planned_on, base::Date to)
{
    return {.planned_on = planned_on, .moved_to = to, .reason = ""};
}

// Fourteen years with a weekly visit, of which some are moved within their week and some left out.
Rhythm random_rhythm(World const& world, unsigned seed)
{
    auto chance = std::mt19937{seed};
    auto const weekday = static_cast<int>(chance() % 7) + 1;
    auto rhythm = Rhythm{.agreements = {weekly(weekday, "2020-01-01")}};
    for (auto const& visit : planned_visits(world.programme, rhythm, iso("2020-01-01"), iso("2033-12-31"))) {
        auto const what = chance() % 10;
        auto const monday = base::add_days(visit.on, 1 - weekday);
        if (what == 0) {
            rhythm.changes.push_back(left_out(visit.planned_on));
        } else if (what == 1) {
            auto const other = base::add_days(monday, static_cast<int>(chance() % 7));
            rhythm.changes.push_back(moved(visit.planned_on, other));
        }
    }
    return rhythm;
}

} // namespace

TEST_CASE("a weekly visit stays on its weekday through the years, one in each week")
{
    auto const world = World{};
    for (auto weekday = 1; weekday <= 7; ++weekday) {
        auto const rhythm = Rhythm{.agreements = {weekly(weekday, "2020-01-01")}};
        auto const visits = planned_visits(world.programme, rhythm, iso("2020-01-01"), iso("2033-12-31"));
        REQUIRE(visits.size() >= 730);
        for (auto index = std::size_t{1}; index < visits.size(); ++index) {
            CHECK(base::days_between(visits[index - 1].on, visits[index].on) == 7);
            CHECK(base::iso_weekday(visits[index].on) == static_cast<unsigned>(weekday));
        }
    }
}

TEST_CASE("half past one stays half past one on the clock, whether the clock went forward or back")
{
    auto const world = World{};
    auto const& zone = world.programme.time_zone;
    auto const rhythm = Rhythm{.agreements = {weekly(7, "2020-01-01")}}; // the clock changes on Sundays
    for (auto const& visit : planned_visits(world.programme, rhythm, iso("2020-01-01"), iso("2033-12-31"))) {
        auto const clock = base::local_time(base::to_instant(visit.on, 13, 30, zone), zone);
        CHECK(clock == base::LocalTime{.date = visit.on, .hour = 13, .minute = 30});
    }
}

TEST_CASE("with any changes, a visit is moved within its week, and none is lost or comes twice")
{
    auto const world = World{};
    for (auto seed = 1U; seed <= 20; ++seed) {
        auto const rhythm = random_rhythm(world, seed);
        auto const plain = Rhythm{.agreements = rhythm.agreements};
        auto const first = iso("2020-01-01");
        auto const last = iso("2033-12-31");
        auto const visits = planned_visits(world.programme, rhythm, first, last);
        CHECK(visits.size() == planned_visits(world.programme, plain, first, last).size());
        for (auto const& visit : visits) {
            CHECK(may_change(world.programme, plain, moved(visit.planned_on, visit.on)).has_value());
            auto const changed =
                std::ranges::find(rhythm.changes, visit.planned_on, &RhythmChange::planned_on)
                != rhythm.changes.end();
            CHECK(changed == (visit.state == PlanState::moved || visit.state == PlanState::left_out));
            CHECK((visit.state == PlanState::holiday) <= !visit.holiday.empty());
        }
    }
}

TEST_CASE("from any day, the next visit is the first that is expected, and on its day it is the last as well")
{
    auto const world = World{};
    for (auto seed = 1U; seed <= 3; ++seed) {
        auto const rhythm = random_rhythm(world, seed);
        auto const visits = planned_visits(world.programme, rhythm, iso("2020-01-01"), iso("2033-12-31"));
        for (auto day = iso("2026-01-01"); day < iso("2028-01-01"); day = base::add_days(day, 1)) {
            auto const next = next_visit(world.programme, rhythm, day);
            REQUIRE(next);
            CHECK(day <= next->on);
            CHECK(std::ranges::none_of(visits, [&](PlannedVisit const& visit) {
                return visit.is_expected() && day <= visit.on && visit.on < next->on;
            }));
            CHECK(last_visit(world.programme, rhythm, next->on)->on == next->on);
        }
    }
}

TEST_CASE("on a public holiday nobody expects a visit, unless it was moved")
{
    auto const world = World{};
    auto rhythm = Rhythm{.agreements = {weekly(5, "2026-01-01")}};
    auto const christmas = iso("2026-12-25");

    CHECK(planned_visits(world.programme, rhythm, christmas, christmas)[0].state == PlanState::holiday);
    CHECK(planned_visits(world.programme, rhythm, christmas, christmas)[0].holiday == "Eerste kerstdag");
    CHECK(next_visit(world.programme, rhythm, christmas)->on == iso("2027-01-08"));
    rhythm.changes.push_back(moved(christmas, iso("2026-12-23")));
    CHECK(next_visit(world.programme, rhythm, iso("2026-12-19"))->on == iso("2026-12-23"));
    CHECK(last_visit(world.programme, rhythm, iso("2026-12-28"))->on == iso("2026-12-23"));
}

TEST_CASE("a new agreement takes the place of the old from its first day, and nothing comes after the end")
{
    auto const world = World{};
    auto rhythm = Rhythm{.agreements = {weekly(2, "2026-11-03"), weekly(4, "2026-11-19")}};
    auto const days = [&] {
        auto all = std::vector<std::string>{};
        for (auto const& visit :
             planned_visits(world.programme, rhythm, iso("2026-10-01"), iso("2026-12-03"))) {
            all.push_back(base::to_iso(visit.on));
        }
        return all;
    };
    CHECK(
        days()
        == std::vector<
            std::string>{"2026-11-03", "2026-11-10", "2026-11-17", "2026-11-19", "2026-11-26", "2026-12-03"}
    );
    rhythm.ended_on = iso("2026-11-20");
    CHECK(days().back() == "2026-11-19");
    CHECK_FALSE(next_visit(world.programme, rhythm, iso("2026-11-21")));
}

TEST_CASE(
    "a change is of a visit in the rhythm, within its week, on a free day, and left out with a known reason"
)
{
    auto const world = World{};
    auto const rhythm = Rhythm{.agreements = {weekly(2, "2026-11-03"), weekly(4, "2026-11-19")}};
    auto const refusal = [&](RhythmChange const& change) {
        return may_change(world.programme, rhythm, change).error();
    };

    CHECK(may_change(world.programme, rhythm, moved(iso("2026-11-10"), iso("2026-11-15"))));
    CHECK(may_change(world.programme, rhythm, left_out(iso("2026-11-10"))));
    CHECK(refusal(left_out(iso("2026-11-11"))) == RhythmRefusal::not_in_rhythm);
    CHECK(refusal(moved(iso("2026-11-10"), iso("2026-11-16"))) == RhythmRefusal::other_week);
    CHECK(refusal(moved(iso("2026-11-17"), iso("2026-11-19"))) == RhythmRefusal::day_taken);
    CHECK(
        refusal({.planned_on = iso("2026-11-10"), .moved_to = std::nullopt, .reason = "rain"})
        == RhythmRefusal::unknown_reason
    );
}

} // namespace support
