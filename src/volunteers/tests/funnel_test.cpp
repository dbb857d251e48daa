#include "programme/tests/given.hpp"
#include "volunteers/model/funnel.hpp"

#include <doctest/doctest.h>

namespace volunteers {

namespace {

namespace given = programme::given;
using given::day;
using Column = BoardColumn;

VolunteerEvent happened(VolunteerEventKind kind, std::string_view on)
{
    return {.kind = kind, .on = day(on)};
}

FunnelEntry went(std::string const& heard_from, std::string_view registered, std::string_view suited)
{
    return {
        .history =
            {happened(VolunteerEventKind::registered, registered),
             happened(VolunteerEventKind::suited, suited)},
        .matches = {},
        .heard_from = heard_from,
    };
}

FunnelEntry whole_way()
{
    auto entry = went("press", "2026-01-05", "2026-01-19");
    for (auto const& event :
         {happened(VolunteerEventKind::vog_asked, "2026-01-19"),
          happened(VolunteerEventKind::training_started, "2026-02-02"),
          happened(VolunteerEventKind::vog_seen, "2026-02-20"),
          happened(VolunteerEventKind::certified, "2026-04-06"),
          happened(VolunteerEventKind::available, "2026-04-10")}) {
        entry.history.push_back(event);
    }
    return entry;
}

BoardColumn column(FunnelEntry const& entry, std::string_view today)
{
    return board_place(entry.history, entry.matches, given::dutch_programme(), day(today)).column;
}

StepTime way(std::vector<StepTime> const& times, Column from, Column to)
{
    for (auto const& time : times) {
        if (time.from == from && time.to == to) {
            return time;
        }
    }
    FAIL("no such way");
    return {};
}

} // namespace

TEST_CASE("each month counts who came into each step in it")
{
    auto const months =
        funnel_months({whole_way(), went("", "2026-01-20", "2026-02-10")}, day("2026-04-30"), 4);

    REQUIRE(months.size() == 4);
    CHECK(months.front().month == std::chrono::year{2026} / std::chrono::April);
    CHECK(months.front().came == std::map<Column, int>{{Column::certified, 1}, {Column::available, 1}});
    CHECK(months[1].came.empty());
    CHECK(
        months[2].came
        == std::map<Column, int>{{Column::suited, 1}, {Column::in_training, 1}, {Column::vog_seen, 1}}
    );
    CHECK(months.back().came == std::map<Column, int>{{Column::registered, 2}, {Column::suited, 1}});
}

TEST_CASE("who pauses and comes back, or has her VOG renewed, counts once")
{
    auto entry = whole_way();
    entry.history.push_back(happened(VolunteerEventKind::vog_seen, "2026-05-01"));
    entry.matches = {
        {.started = day("2026-06-02"), .ended = day("2026-09-01")}, {.started = day("2026-05-20")}
    };
    auto const months = funnel_months({entry}, day("2026-06-30"), 2);
    CHECK(months.front().came.empty());
    CHECK(months.back().came == std::map<Column, int>{{Column::matched, 1}});
}

TEST_CASE("the median time of a step is that of those who came to its end")
{
    auto const entries = std::vector{
        whole_way(),
        went("", "2026-01-01", "2026-01-05"),
        went("", "2026-01-01", "2026-01-11"),
        went("", "2026-01-01", "2026-02-10")
    };
    auto const times = step_times(entries, day("2026-01-01"));
    CHECK(way(times, Column::registered, Column::suited).median == 12);
    CHECK(way(times, Column::registered, Column::suited).count == 4);
    CHECK(way(times, Column::suited, Column::vog_seen).median == 32);
    CHECK(way(times, Column::registered, Column::available).median == 95);
    CHECK_FALSE(way(times, Column::available, Column::matched).median);
    CHECK(way(step_times(entries, day("2026-01-19")), Column::registered, Column::suited).median == 27);
}

TEST_CASE("through what volunteers came, and how many of them became available")
{
    auto const counted = count_heard_from(
        {went("", "2026-01-01", "2026-01-05"),
         whole_way(),
         went("press", "2026-02-01", "2026-02-03"),
         went("press", "2024-02-01", "2024-02-03")},
        day("2026-01-01")
    );
    REQUIRE(counted.size() == 2);
    CHECK(counted.front().code == "press");
    CHECK(counted.front().registered == 2);
    CHECK(counted.front().available == 1);
    CHECK(counted.back().code.empty());
}

TEST_CASE("on the board a VOG that was seen, and a family, each make a column of their own")
{
    auto entry = whole_way();
    entry.history.pop_back();
    CHECK(column(entry, "2026-04-07") == Column::vog_seen);
    CHECK(column(entry, "2029-04-07") == Column::certified);
    entry = whole_way();
    CHECK(column(entry, "2026-04-11") == Column::available);
    entry.matches = {{.started = day("2026-05-01"), .ended = day("2026-08-01")}};
    CHECK(column(entry, "2026-05-01") == Column::matched);
    CHECK(column(entry, "2026-08-01") == Column::available);
    auto const place = board_place(entry.history, entry.matches, given::dutch_programme(), day("2026-08-02"));
    CHECK(place.since == day("2026-08-01"));
}

TEST_CASE("a volunteer stands in a column since her state changed")
{
    auto entry = went("", "2026-01-05", "2026-01-19");
    entry.history.push_back(happened(VolunteerEventKind::vog_asked, "2026-01-25"));
    auto const place = board_place(entry.history, {}, given::dutch_programme(), day("2026-02-01"));
    CHECK(place.column == Column::suited);
    CHECK(place.since == day("2026-01-19"));
}

} // namespace volunteers
