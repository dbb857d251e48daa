#include "programme/model/clock.hpp"
#include "programme/tests/given.hpp"

#include <doctest/doctest.h>

namespace programme {

using enum EventKind;
using given::day;
using given::dutch_programme;
using given::find_item;
using given::history;
using given::supported_family;
using given::Told;
using given::waiting_family;
using given::when;

namespace {

CaseHistory operator+(CaseHistory const& before, Told const& event)
{
    return given::operator+(before, {event});
}

// Due on Wednesday the 11th of March, tolerated to the 13th.
constexpr auto item = DueItem{
    .step = "first_contact",
    .match = std::nullopt,
    .who = Who::coordinator,
    .due = std::chrono::year{2026} / 3 / 11,
    .late_after = std::chrono::year{2026} / 3 / 13,
    .planned = false,
};

} // namespace

TEST_CASE("how urgent something is follows from its day, its tolerance and the coming Sunday")
{
    CHECK(urgency(item, day("2026-03-08")) == Urgency::later); // a Sunday; the week begins tomorrow
    CHECK(urgency(item, day("2026-03-09")) == Urgency::this_week);
    CHECK(urgency(item, day("2026-03-10")) == Urgency::this_week);
    CHECK(urgency(item, day("2026-03-11")) == Urgency::today);
    CHECK(urgency(item, day("2026-03-12")) == Urgency::overdue);
    CHECK(urgency(item, day("2026-03-13")) == Urgency::overdue);
    CHECK(urgency(item, day("2026-03-14")) == Urgency::late);
}

TEST_CASE("what is due on Sunday is still this week")
{
    auto on_sunday = item;
    on_sunday.due = day("2026-03-15");
    on_sunday.late_after = day("2026-03-15");

    CHECK(urgency(on_sunday, day("2026-03-09")) == Urgency::this_week);
    CHECK(urgency(on_sunday, day("2026-03-15")) == Urgency::today);
    CHECK(urgency(on_sunday, day("2026-03-16")) == Urgency::late);
}

TEST_CASE("days late are counted from the day it was due, and never below zero")
{
    CHECK(days_late(item, day("2026-03-01")) == 0);
    CHECK(days_late(item, day("2026-03-11")) == 0);
    CHECK(days_late(item, day("2026-03-12")) == 1);
    CHECK(days_late(item, day("2026-04-11")) == 31);
}

TEST_CASE("what is due comes by day")
{
    auto const items = due_items(dutch_programme(), supported_family(), day("2026-04-01"));

    CHECK(std::ranges::is_sorted(items, {}, &DueItem::due));
    CHECK(items.size() == 5); // notice of start, silence, coaching, first check, longest duration
}

TEST_CASE("events of tomorrow do not count today")
{
    auto const family = history({{applied, "2026-03-02"}, {contacted, "2026-03-04"}});

    CHECK(find_item(family, "first_contact", "2026-03-03"));
    CHECK_FALSE(find_item(family, "first_contact", "2026-03-04"));
}

TEST_CASE("a history that does not begin with an application has no clock")
{
    CHECK_THROWS_AS(due_items(dutch_programme(), {}, day("2026-03-02")), std::invalid_argument);
    CHECK_THROWS_AS(
        due_items(dutch_programme(), history({{contacted, "2026-03-02"}}), day("2026-03-02")),
        std::invalid_argument
    );
}

TEST_CASE("a side exit ends everything")
{
    for (auto const exit : {not_suitable, withdrawn, no_capacity, unreachable}) {
        auto const family =
            waiting_family() + Told{proposed, "2026-03-16"} + Told{exit, "2026-03-17", "other"};
        CHECK(due_items(dutch_programme(), family, day("2026-03-17")).empty());
    }
}

TEST_CASE("in a pause nothing is due but to ask how to go on")
{
    auto const family = waiting_family() + Told{paused, "2026-03-16", "", "2026-04-13"};

    auto const items = due_items(dutch_programme(), family, day("2026-03-20"));
    REQUIRE(items.size() == 1);
    CHECK(when(family, "pause_review", "2026-03-20") == "2026-04-13 as planned, late after 2026-04-13");
}

TEST_CASE("a pause without an end is asked about after four weeks")
{
    auto const family = waiting_family() + Told{paused, "2026-03-16"};

    CHECK(when(family, "pause_review", "2026-03-20") == "2026-04-13, late after 2026-04-13");
}

TEST_CASE("a pause moves a counted day by the days it took")
{
    CHECK(when(waiting_family(), "proposal", "2026-03-12") == "2026-04-09, late after 2026-04-23");

    auto const family = waiting_family() + Told{paused, "2026-03-16"} + Told{resumed, "2026-03-26"};
    CHECK(
        when(family, "proposal", "2026-03-26") == "2026-04-20, late after 2026-05-04"
    ); // the 19th is a Sunday
    CHECK(when(family, "pause_review", "2026-03-26") == "nothing");
}

TEST_CASE("two pauses add up, and one before the clock began does not count")
{
    auto const family =
        history({{applied, "2026-03-02"}}) + Told{paused, "2026-03-03"} + Told{resumed, "2026-03-09"}
        + Told{acquaintance_held, "2026-03-10"} + Told{accepted, "2026-03-12"} + Told{paused, "2026-03-16"}
        + Told{resumed, "2026-03-18"} + Told{paused, "2026-03-20"} + Told{resumed, "2026-03-25"};

    CHECK(when(family, "proposal", "2026-03-25") == "2026-04-16, late after 2026-04-30"); // 7 days
}

TEST_CASE("what was late before a pause is as late after it")
{
    auto const family = waiting_family() + Told{paused, "2026-04-14"} + Told{resumed, "2026-05-12"};

    // Due on the 9th of April, five days before the pause; four weeks later again five days before its end.
    CHECK(when(family, "proposal", "2026-05-12") == "2026-05-07, late after 2026-05-21");
}

TEST_CASE("a visit planned after the pause stands; one planned in the pause is due when it ends")
{
    auto const planned = [](std::string_view on) {
        return history({{applied, "2026-03-02"}}) + Told{acquaintance_planned, "2026-03-03", "", on}
               + Told{paused, "2026-03-09"} + Told{resumed, "2026-03-16"};
    };
    CHECK(
        when(planned("2026-03-16"), "acquaintance", "2026-03-16")
        == "2026-03-16 as planned, late after 2026-03-23"
    );
    CHECK(when(planned("2026-03-09"), "acquaintance", "2026-03-16") == "2026-03-16, late after 2026-03-23");
    CHECK(when(planned("2026-03-13"), "acquaintance", "2026-03-16") == "2026-03-16, late after 2026-03-23");
    CHECK(
        when(planned("2026-03-06"), "acquaintance", "2026-03-16")
        == "2026-03-06 as planned, late after 2026-03-13"
    );
}

TEST_CASE("a pause moves the red line of an evaluation too")
{
    auto const family = supported_family() + Told{first_check_held, "2026-05-06"} + Told{paused, "2026-07-01"}
                        + Told{resumed, "2026-08-01"};

    CHECK(when(family, "interim_evaluation", "2026-08-03") == "2026-09-07, late after 2026-12-07"); // 31 days
}

TEST_CASE("closing ends a pause")
{
    auto const family =
        supported_family() + Told{paused, "2026-07-01"} + Told{closed, "2026-08-03", "family_stopped"};

    CHECK(when(family, "follow_up", "2026-08-03") == "2026-11-03, late after 2026-11-17");
    CHECK(when(family, "pause_review", "2026-08-03") == "nothing");
}

TEST_CASE("notices to the referrer are due in a pause as well")
{
    auto const family = supported_family() + Told{paused, "2026-04-02"};

    CHECK(when(family, "notice_of_start", "2026-04-02") == "2026-04-07, late after 2026-04-07");
    CHECK(
        when(family + Told{resumed, "2026-04-20"}, "notice_of_start", "2026-04-20")
        == "2026-04-07, late after 2026-04-07"
    );
}

TEST_CASE("a replanned step is due on its new day, with the same tolerance")
{
    auto const family = supported_family() + Told{replanned, "2026-05-04", "first_check", "2026-05-20", 1};

    CHECK(when(family, "first_check", "2026-05-04") == "2026-05-20 as planned, late after 2026-05-27");
    CHECK(when(family, "first_check", "2026-05-03") == "2026-05-06, late after 2026-05-13");
}

TEST_CASE("the last replan counts")
{
    auto const family = waiting_family() + Told{replanned, "2026-04-07", "proposal", "2026-05-01"}
                        + Told{replanned, "2026-04-08", "proposal", "2026-04-21"};

    CHECK(when(family, "proposal", "2026-04-08") == "2026-04-21 as planned, late after 2026-05-05");
}

TEST_CASE("a replan holds for this time only")
{
    auto const family = supported_family() + Told{first_check_held, "2026-05-06"}
                        + Told{replanned, "2026-08-03", "interim_evaluation", "2026-09-01"}
                        + Told{evaluation_held, "2026-09-01"};

    CHECK(when(family, "interim_evaluation", "2026-09-01") == "2026-12-01, late after 2027-03-01");
}

TEST_CASE("a replan of one match leaves the other alone")
{
    auto const family =
        supported_family() + Told{proposed, "2026-04-07", "", "", 2}
        + Told{volunteer_accepted, "2026-04-07", "", "", 2} + Told{introduced, "2026-04-08", "", "", 2}
        + Told{parent_klik, "2026-04-08", "yes", "", 2} + Told{volunteer_klik, "2026-04-08", "yes", "", 2}
        + Told{support_started, "2026-04-08", "", "", 2}
        + Told{replanned, "2026-04-20", "first_check", "2026-05-28", 2};

    CHECK(base::to_iso(find_item(family, "first_check", "2026-04-20", 1)->due) == "2026-05-06");
    CHECK(base::to_iso(find_item(family, "first_check", "2026-04-20", 2)->due) == "2026-05-28");
}

TEST_CASE(
    "silence that was explained is told no sooner than agreed, and no sooner than three weeks after a visit"
)
{
    auto family = supported_family() + Told{replanned, "2026-04-20", "visits", "2026-05-18", 1};
    CHECK(when(family, "visits", "2026-04-20") == "2026-05-18 as planned, late after 2026-05-18");

    family.contacts = {{.match = MatchId{1}, .last_visit_on = day("2026-04-21")}};
    CHECK(when(family, "visits", "2026-04-21") == "2026-05-18 as planned, late after 2026-05-18");

    family.contacts = {{.match = MatchId{1}, .last_visit_on = day("2026-05-12")}};
    CHECK(when(family, "visits", "2026-05-12") == "2026-06-02, late after 2026-06-02");
}

TEST_CASE("a skipped evaluation makes room for the next")
{
    auto const family = supported_family() + Told{first_check_held, "2026-05-06"}
                        + Told{skipped, "2026-08-06", "interim_evaluation"};

    CHECK(when(family, "interim_evaluation", "2026-08-06") == "2026-11-06, late after 2027-02-06");
}

TEST_CASE("a skipped coaching talk counts as one of the moments")
{
    auto const family = supported_family() + Told{skipped, "2026-04-20", "coaching", "", 1};

    CHECK(when(family, "coaching", "2026-04-20") == "2026-06-10, late after 2026-06-17");
}

TEST_CASE("a skipped debrief is not asked for again")
{
    auto const family = given::closed_family() + Told{skipped, "2027-03-16", "debrief", "", 1};

    CHECK(when(family, "debrief", "2027-03-16") == "nothing");
    CHECK(when(family, "follow_up", "2027-03-16") != "nothing");
}

} // namespace programme
