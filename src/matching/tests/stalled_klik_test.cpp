#include "matching/model/stalled_klik.hpp"

#include <doctest/doctest.h>

namespace matching {

namespace {

using programme::EventKind;

constexpr auto match = MatchId{1};

base::Date day(unsigned number)
{
    return base::Date{std::chrono::year{2026}, std::chrono::November, std::chrono::day{number}};
}

// Nine o'clock in the morning, Dutch time.
base::Instant mailed_on(unsigned number)
{
    return base::Instant{std::chrono::sys_days{day(number)}} + std::chrono::hours{8};
}

// They met on the second of November.
programme::CaseHistory introduced(std::vector<programme::Event> const& after = {})
{
    auto history = programme::CaseHistory{
        .events =
            {
                {.kind = EventKind::applied, .on = day(1)},
                {.kind = EventKind::accepted, .on = day(1)},
                {.kind = EventKind::proposed, .on = day(1), .match = match},
                {.kind = EventKind::volunteer_accepted, .on = day(1), .match = match},
                {.kind = EventKind::introduced, .on = day(2), .match = match},
            }
    };
    history.events.insert(history.events.end(), after.begin(), after.end());
    return history;
}

programme::Event answered(EventKind kind, unsigned number, std::string code)
{
    return {.kind = kind, .on = day(number), .match = match, .code = std::move(code)};
}

RepeatedQuestion reminded(KlikSide side, unsigned number)
{
    return {
        .match = match,
        .side = side,
        .first_mailed_at = mailed_on(2),
        .last_mailed_at = mailed_on(number),
    };
}

std::optional<StalledKlik>
on_day(unsigned number, programme::CaseHistory const& history, std::vector<RepeatedQuestion> const& questions)
{
    return stalled_klik(history, match, questions, {.today = day(number), .time_zone = "Europe/Amsterdam"});
}

} // namespace

TEST_CASE("a klik lies still from the day after a reminder, counted from the first question")
{
    auto const questions = std::vector{reminded(KlikSide::volunteer, 9)};
    CHECK_FALSE(on_day(9, introduced(), questions));
    auto const stalled = on_day(10, introduced(), questions);
    REQUIRE(stalled);
    CHECK(stalled->silent == std::vector{KlikSide::volunteer});
    CHECK(stalled->days == 8);
    CHECK_FALSE(on_day(10, introduced(), {}));
}

TEST_CASE("when both are silent, both are named with the days that hold for both")
{
    auto const history = introduced({answered(EventKind::parent_klik, 5, "not_yet")});
    auto const stalled =
        on_day(12, history, {reminded(KlikSide::parent, 9), reminded(KlikSide::volunteer, 9)});
    REQUIRE(stalled);
    CHECK(stalled->silent == std::vector{KlikSide::parent, KlikSide::volunteer});
    CHECK(stalled->days == 7);
}

TEST_CASE("who answered is silent no more, and who said not yet only when she is reminded after that")
{
    auto const questions = std::vector{reminded(KlikSide::parent, 9)};
    CHECK_FALSE(on_day(14, introduced({answered(EventKind::parent_klik, 10, "yes")}), questions));
    CHECK_FALSE(on_day(14, introduced({answered(EventKind::parent_klik, 9, "not_yet")}), questions));
    auto const stalled = on_day(14, introduced({answered(EventKind::parent_klik, 8, "not_yet")}), questions);
    REQUIRE(stalled);
    CHECK(stalled->days == 6);
}

TEST_CASE("a klik does not lie still in a pause, after a no of the other, or of another match")
{
    auto const questions = std::vector{reminded(KlikSide::parent, 9)};
    CHECK(on_day(14, introduced(), questions));
    CHECK_FALSE(on_day(14, introduced({{.kind = EventKind::paused, .on = day(10)}}), questions));
    CHECK_FALSE(on_day(14, introduced({answered(EventKind::volunteer_klik, 10, "no")}), questions));
    auto of_another = questions;
    of_another.front().match = MatchId{2};
    CHECK_FALSE(on_day(14, introduced(), of_another));
}

} // namespace matching
