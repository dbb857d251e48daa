#include "programme/tests/given.hpp"
#include "support/model/silence.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

namespace support {

namespace {

using programme::given::day;

Agreement tuesdays(std::string_view from, int every_weeks = 1)
{
    return {
        .dagdeel = {.weekday = 2, .part = programme::DayPart::afternoon},
        .starts_at = "13:30",
        .valid_from = day(from),
        .every_weeks = every_weeks,
    };
}

// Of the family whose volunteer came for the last time on this Tuesday: when silence is told.
base::Date alarm_after(Rhythm const& rhythm, base::Date last_visit)
{
    auto history = programme::given::supported_family(); // since Wednesday 1 April 2026
    auto const& version = programme::given::dutch_programme();
    history.contacts = {{
        .match = programme::MatchId{1},
        .last_visit_on = last_visit,
        .quiet_weeks = quiet_weeks(version, rhythm, last_visit, base::add_days(last_visit, 400)),
    }};
    auto const items = programme::due_items(version, history, last_visit);
    auto const found = std::ranges::find(items, "visits", &programme::DueItem::step);
    return found == items.end() ? throw std::logic_error{"no clock of silence"} : found->due;
}

std::string alarm_on(Rhythm const& rhythm, std::string_view last_visit)
{
    return base::to_iso(alarm_after(rhythm, day(last_visit)));
}

RhythmChange not_on(base::Date planned_on)
{
    return {.planned_on = planned_on, .moved_to = std::nullopt, .reason = "family_holiday"};
}

// Tuesdays for some years, every week or every other, of which some are left out and some are moved.
Rhythm some_rhythm(unsigned seed)
{
    auto chance = std::mt19937{seed};
    auto const every_weeks = static_cast<int>(seed % 2) + 1;
    auto rhythm = Rhythm{.agreements = {tuesdays("2026-04-01", every_weeks)}};
    auto const plain =
        planned_visits(programme::given::dutch_programme(), rhythm, day("2026-04-01"), day("2032-12-31"));
    for (auto const& visit : plain) {
        auto const what = chance() % 6;
        if (what == 0) {
            rhythm.changes.push_back(not_on(visit.planned_on));
        } else if (what == 1) {
            auto const other = base::add_days(visit.planned_on, static_cast<int>(chance() % 7) - 1);
            rhythm.changes.push_back({.planned_on = visit.planned_on, .moved_to = other, .reason = {}});
        }
    }
    return rhythm;
}

} // namespace

TEST_CASE("who comes every week is silent after three weeks, who comes every other week after six")
{
    CHECK(alarm_on({.agreements = {tuesdays("2026-04-01")}}, "2026-09-01") == "2026-09-22");
    CHECK(alarm_on({.agreements = {tuesdays("2026-09-01", 2)}}, "2026-09-01") == "2026-10-13");
}

TEST_CASE("weeks that were left out and holidays do not count, weeks in which the visit moved do")
{
    auto rhythm = Rhythm{.agreements = {tuesdays("2026-04-01")}};
    for (auto const* const holiday : {"2026-07-14", "2026-07-21", "2026-07-28", "2026-08-04"}) {
        rhythm.changes.push_back(not_on(day(holiday)));
    }
    CHECK(alarm_on(rhythm, "2026-07-07") == "2026-08-25");

    rhythm.changes[0] = {.planned_on = day("2026-07-14"), .moved_to = day("2026-07-17"), .reason = {}};
    CHECK(alarm_on(rhythm, "2026-07-07") == "2026-08-18");

    auto const fridays = Rhythm{
        .agreements =
            {{.dagdeel = {.weekday = 5, .part = programme::DayPart::morning},
              .starts_at = "",
              .valid_from = day("2026-04-01")}}
    };
    // Christmas and New Year's Day are Fridays.
    CHECK(alarm_on(fridays, "2026-12-18") == "2027-01-22");
}

TEST_CASE("a new agreement counts from its first day, and without any nothing is put off")
{
    auto const rhythm = Rhythm{.agreements = {tuesdays("2026-04-01"), tuesdays("2026-09-08", 2)}};
    CHECK(alarm_on(rhythm, "2026-09-01") == "2026-10-06");
    CHECK(alarm_on({}, "2026-09-01") == "2026-09-22");
}

// Over six years, with the days on which the clock goes forward and back among them.
TEST_CASE("silence is told in the third week in which a visit was expected, whatever was agreed")
{
    auto const& version = programme::given::dutch_programme();
    for (auto seed = 1U; seed <= 12; ++seed) {
        CAPTURE(seed);
        auto const rhythm = some_rhythm(seed);
        for (auto last = day("2026-04-07"); last < day("2032-01-01"); last = base::add_days(last, 9)) {
            auto const due = alarm_after(rhythm, last);
            auto const next_monday = base::add_days(monday_of(last), 7);
            auto const sunday = base::add_days(monday_of(due), 6);
            auto expected = planned_visits(version, rhythm, next_monday, sunday);
            std::erase_if(expected, [](PlannedVisit const& visit) { return !visit.is_expected(); });
            CHECK(expected.size() == 3);
            CHECK(base::iso_weekday(due) == base::iso_weekday(last));
            REQUIRE(!expected.empty());
            CHECK(monday_of(expected.back().planned_on) == monday_of(due));
        }
    }
}

TEST_CASE("a pause does not put silence off twice")
{
    auto history = programme::given::supported_family()
                   + std::initializer_list<programme::given::Told>{
                       {programme::EventKind::paused, "2026-07-13"},
                       {programme::EventKind::resumed, "2026-08-03"},
                   };
    auto rhythm = Rhythm{.agreements = {tuesdays("2026-04-01")}};
    for (auto const* const paused : {"2026-07-14", "2026-07-21", "2026-07-28"}) {
        rhythm.changes.push_back(not_on(day(paused)));
    }
    auto const& version = programme::given::dutch_programme();
    history.contacts = {{
        .match = programme::MatchId{1},
        .last_visit_on = day("2026-07-07"),
        .quiet_weeks = quiet_weeks(version, rhythm, day("2026-07-07"), day("2026-12-31")),
    }};
    CHECK(programme::given::when(history, "visits", "2026-08-04") == "2026-08-18, late after 2026-08-18");
}

} // namespace support
