// The table of deadlines, row by row, on the programme as it ships. 2 March 2026 is a Monday.
#include "programme/model/clock.hpp"
#include "programme/tests/given.hpp"

#include <doctest/doctest.h>

namespace programme {

using enum EventKind;
using given::closed_family;
using given::history;
using given::introduced_family;
using given::supported_family;
using given::Told;
using given::waiting_family;
using given::when;

namespace {

CaseHistory operator+(CaseHistory const& before, Told const& event)
{
    return given::operator+(before, {event});
}

} // namespace

TEST_CASE("first contact is made within five days of the application, two more are tolerated")
{
    auto const family = history({{applied, "2026-03-02"}});

    // The fifth day is a Saturday.
    CHECK(when(family, "first_contact", "2026-03-02") == "2026-03-09, late after 2026-03-11");
}

TEST_CASE("a call that was not answered is no first contact")
{
    auto const family = history({{applied, "2026-03-02"}, {contact_attempted, "2026-03-03"}});

    CHECK(when(family, "first_contact", "2026-03-04") == "2026-03-09, late after 2026-03-11");
    CHECK(when(family + Told{contacted, "2026-03-04"}, "first_contact", "2026-03-04") == "nothing");
}

TEST_CASE("planning the visit is first contact too")
{
    auto const family = history({{applied, "2026-03-02"}});

    CHECK(
        when(
            family + Told{acquaintance_planned, "2026-03-03", "", "2026-03-10"}, "first_contact", "2026-03-03"
        )
        == "nothing"
    );
}

TEST_CASE("the acquaintance is held within two weeks of the application, a third is tolerated")
{
    auto const family = history({{applied, "2026-03-02"}, {contacted, "2026-03-03"}});

    CHECK(when(family, "acquaintance", "2026-03-03") == "2026-03-16, late after 2026-03-23");
}

TEST_CASE("a planned acquaintance is due on its day")
{
    auto const family =
        history({{applied, "2026-03-02"}, {acquaintance_planned, "2026-03-03", "", "2026-03-21"}});

    // A Saturday, but agreed with the parent.
    CHECK(when(family, "acquaintance", "2026-03-03") == "2026-03-21 as planned, late after 2026-03-28");
    CHECK(when(family + Told{acquaintance_held, "2026-03-21"}, "acquaintance", "2026-03-21") == "nothing");
}

TEST_CASE("the fit is decided within a week of the acquaintance")
{
    auto const family = history({{applied, "2026-03-02"}, {acquaintance_held, "2026-03-10"}});

    CHECK(when(family, "fit_decision", "2026-03-10") == "2026-03-17, late after 2026-03-17");
    CHECK(when(family + Told{accepted, "2026-03-12"}, "fit_decision", "2026-03-12") == "nothing");
}

TEST_CASE("a volunteer is proposed within four weeks of the decision, two more are tolerated")
{
    CHECK(when(waiting_family(), "proposal", "2026-03-12") == "2026-04-09, late after 2026-04-23");
    CHECK(when(waiting_family() + Told{proposed, "2026-03-16"}, "proposal", "2026-03-16") == "nothing");
}

TEST_CASE("the search begins anew when a volunteer declines")
{
    auto const family = waiting_family() + Told{proposed, "2026-03-16"};

    CHECK(
        when(family + Told{volunteer_declined, "2026-03-18", "no_time"}, "proposal", "2026-03-18")
        == "2026-04-15, late after 2026-04-29"
    );
    CHECK(
        when(family + Told{proposal_withdrawn, "2026-03-19", "no_answer"}, "proposal", "2026-03-19")
        == "2026-04-16, late after 2026-04-30"
    );
}

TEST_CASE("the search begins anew when there is no klik")
{
    CHECK(
        when(introduced_family() + Told{parent_klik, "2026-03-30", "no"}, "proposal", "2026-03-30")
        == "2026-04-28, late after 2026-05-12" // the 27th is King's Day
    );
    CHECK(
        when(introduced_family() + Told{parent_klik, "2026-03-30", "yes"}, "proposal", "2026-03-30")
        == "nothing"
    );
}

TEST_CASE("the search begins anew when a match ends and the family goes on")
{
    auto const family = supported_family() + Told{match_ended, "2026-06-01", "volunteer_stopped"};

    CHECK(when(family, "proposal", "2026-06-01") == "2026-06-29, late after 2026-07-13");
}

TEST_CASE("a volunteer answers a proposal within a week")
{
    auto const family = waiting_family() + Told{proposed, "2026-03-16"};

    CHECK(when(family, "volunteer_answer", "2026-03-16") == "2026-03-23, late after 2026-03-23");
    CHECK(
        when(family + Told{volunteer_accepted, "2026-03-18"}, "volunteer_answer", "2026-03-18") == "nothing"
    );
}

TEST_CASE("family and volunteer meet within two weeks of the volunteer's yes, a third is tolerated")
{
    auto const family =
        waiting_family() + Told{proposed, "2026-03-16"} + Told{volunteer_accepted, "2026-03-18"};

    CHECK(when(family, "introduction", "2026-03-18") == "2026-04-01, late after 2026-04-08");
    CHECK(
        when(
            family + Told{introduction_planned, "2026-03-19", "", "2026-03-26"}, "introduction", "2026-03-19"
        )
        == "2026-03-26 as planned, late after 2026-04-02"
    );
}

TEST_CASE("both answer about the klik within a week of the introduction")
{
    CHECK(when(introduced_family(), "klik_answers", "2026-03-26") == "2026-04-02, late after 2026-04-02");

    auto const one_answer = introduced_family() + Told{parent_klik, "2026-03-27", "yes"};
    CHECK(when(one_answer, "klik_answers", "2026-03-27") == "2026-04-02, late after 2026-04-02");

    auto const both = one_answer + Told{volunteer_klik, "2026-03-30", "yes"};
    CHECK(when(both, "klik_answers", "2026-03-30") == "nothing");
}

TEST_CASE("a klik taken back is asked for again")
{
    auto const family = introduced_family() + Told{parent_klik, "2026-03-27", "yes"}
                        + Told{volunteer_klik, "2026-03-27", "yes"}
                        + Told{parent_klik, "2026-03-30", "not_yet"};

    CHECK(
        when(family, "klik_answers", "2026-03-30") == "2026-04-07, late after 2026-04-07"
    ); // the 6th is Easter Monday
    CHECK(when(family, "start", "2026-03-30") == "nothing");
}

TEST_CASE("support starts within two weeks of the klik of both, a third is tolerated")
{
    auto const family = introduced_family() + Told{parent_klik, "2026-03-27", "yes"}
                        + Told{volunteer_klik, "2026-03-30", "yes"};

    CHECK(when(family, "start", "2026-03-30") == "2026-04-13, late after 2026-04-20");
    CHECK(when(family + Told{support_started, "2026-04-01"}, "start", "2026-04-01") == "nothing");
}

TEST_CASE("the referrer hears of the start within two days, and once")
{
    CHECK(
        when(supported_family(), "notice_of_start", "2026-04-01") == "2026-04-07, late after 2026-04-07"
    ); // Easter

    auto const told = supported_family() + Told{start_notice_settled, "2026-04-02", "sent"};
    CHECK(when(told, "notice_of_start", "2026-04-02") == "nothing");

    auto const second_start =
        told + Told{match_ended, "2026-06-01", "volunteer_stopped"} + Told{proposed, "2026-06-08", "", "", 2}
        + Told{volunteer_accepted, "2026-06-08", "", "", 2} + Told{introduced, "2026-06-15", "", "", 2}
        + Told{parent_klik, "2026-06-15", "yes", "", 2} + Told{volunteer_klik, "2026-06-15", "yes", "", 2}
        + Told{support_started, "2026-06-22", "", "", 2};
    CHECK(when(second_start, "notice_of_start", "2026-06-22") == "nothing");
}

TEST_CASE("three weeks without a visit is a silence")
{
    auto family = supported_family();
    CHECK(when(family, "visits", "2026-04-01") == "2026-04-22, late after 2026-04-22");

    family.contacts = {{.match = MatchId{1}, .last_visit_on = given::day("2026-04-15")}};
    // The 6th of May; a visit on the 14th moves it to a Thursday that is Ascension Day, and there it stays.
    CHECK(when(family, "visits", "2026-04-20") == "2026-05-06, late after 2026-05-06");

    family.contacts = {{.match = MatchId{1}, .last_visit_on = given::day("2026-04-23")}};
    CHECK(when(family, "visits", "2026-04-24") == "2026-05-14, late after 2026-05-14");
    CHECK(when(family + Told{match_ended, "2026-05-01", "moved"}, "visits", "2026-05-01") == "nothing");
}

TEST_CASE("a visit before the start does not count, nor one of another match")
{
    auto family = supported_family();
    family.contacts = {
        {.match = MatchId{1}, .last_visit_on = given::day("2026-03-26")},
        {.match = MatchId{2}, .last_visit_on = given::day("2026-04-20")},
    };

    CHECK(when(family, "visits", "2026-04-21") == "2026-04-22, late after 2026-04-22");
}

TEST_CASE("the first check is held five weeks after the start, a week more is tolerated")
{
    CHECK(when(supported_family(), "first_check", "2026-04-01") == "2026-05-06, late after 2026-05-13");
    CHECK(
        when(supported_family() + Told{first_check_held, "2026-05-04"}, "first_check", "2026-05-04")
        == "nothing"
    );
}

TEST_CASE("the first interim evaluation is three to six months after the first check")
{
    auto const checked = supported_family() + Told{first_check_held, "2026-05-06"};
    CHECK(when(checked, "interim_evaluation", "2026-05-06") == "2026-08-06, late after 2026-11-06");

    auto const chosen = supported_family() + Told{first_check_held, "2026-05-06", "", "2026-09-10"};
    CHECK(when(chosen, "interim_evaluation", "2026-05-06") == "2026-09-10 as planned, late after 2026-11-06");

    CHECK(when(supported_family(), "interim_evaluation", "2026-05-06") == "nothing");
}

TEST_CASE("the next interim evaluation counts from the last")
{
    auto const family = supported_family() + Told{first_check_held, "2026-05-06", "", "2026-09-10"}
                        + Told{evaluation_held, "2026-09-08"};
    CHECK(when(family, "interim_evaluation", "2026-09-08") == "2026-12-08, late after 2027-03-08");

    auto const chosen = family + Told{evaluation_held, "2026-12-08", "", "2027-05-08"};
    CHECK(when(chosen, "interim_evaluation", "2026-12-08") == "2027-05-08 as planned, late after 2027-06-08");
}

TEST_CASE("an evaluation held before the first check starts the clock of the next")
{
    auto const early = supported_family() + Told{evaluation_held, "2026-04-22"};
    CHECK(when(early, "interim_evaluation", "2026-04-22") == "2026-07-22, late after 2026-10-22");
    CHECK(when(early, "first_check", "2026-04-22") == "2026-05-06, late after 2026-05-13");

    auto const chosen = supported_family() + Told{evaluation_held, "2026-04-22", "", "2026-09-10"};
    CHECK(when(chosen, "interim_evaluation", "2026-04-22") == "2026-09-10 as planned, late after 2026-10-22");
}

TEST_CASE("a first check after an evaluation leaves its clock running, and may choose another day")
{
    auto const early = supported_family() + Told{evaluation_held, "2026-04-22"};

    auto const checked = early + Told{first_check_held, "2026-05-06"};
    CHECK(when(checked, "interim_evaluation", "2026-05-06") == "2026-07-22, late after 2026-10-22");

    auto const chosen = early + Told{first_check_held, "2026-05-06", "", "2026-10-01"};
    CHECK(when(chosen, "interim_evaluation", "2026-05-06") == "2026-10-01 as planned, late after 2026-10-22");
}

TEST_CASE("a skipped first check starts the clock of the evaluation as well")
{
    auto const family = supported_family() + Told{skipped, "2026-05-07", "first_check", "", 1};

    CHECK(when(family, "first_check", "2026-05-07") == "nothing");
    CHECK(when(family, "interim_evaluation", "2026-05-07") == "2026-08-07, late after 2026-11-07");
}

TEST_CASE("no evaluation is due while nobody comes; the first check of the next match starts it again")
{
    auto const waiting = supported_family() + Told{first_check_held, "2026-05-06"}
                         + Told{match_ended, "2026-06-01", "volunteer_stopped"};
    CHECK(when(waiting, "interim_evaluation", "2026-06-01") == "nothing");

    auto const second =
        waiting + Told{proposed, "2026-06-08", "", "", 2} + Told{volunteer_accepted, "2026-06-08", "", "", 2}
        + Told{introduced, "2026-06-15", "", "", 2} + Told{parent_klik, "2026-06-15", "yes", "", 2}
        + Told{volunteer_klik, "2026-06-15", "yes", "", 2} + Told{support_started, "2026-06-22", "", "", 2};
    CHECK(when(second, "interim_evaluation", "2026-06-22") == "nothing");
    CHECK(when(second, "first_check", "2026-06-22") == "2026-07-27, late after 2026-08-03");
    CHECK(
        when(second + Told{first_check_held, "2026-07-27", "", "", 2}, "interim_evaluation", "2026-07-27")
        == "2026-10-27, late after 2027-01-27"
    );
}

TEST_CASE("the volunteer is coached after 3, 10 and 18 weeks, then every six weeks")
{
    auto family = supported_family();
    CHECK(when(family, "coaching", "2026-04-01") == "2026-04-22, late after 2026-04-29");

    family = family + Told{coaching_talk_held, "2026-04-23"};
    CHECK(when(family, "coaching", "2026-04-23") == "2026-06-10, late after 2026-06-17");

    family = family + Told{coaching_talk_held, "2026-06-08"};
    CHECK(when(family, "coaching", "2026-06-08") == "2026-08-05, late after 2026-08-12");

    family = family + Told{coaching_talk_held, "2026-08-05"};
    CHECK(when(family, "coaching", "2026-08-05") == "2026-09-16, late after 2026-09-23");

    family = family + Told{coaching_talk_held, "2026-09-14"};
    CHECK(when(family, "coaching", "2026-09-14") == "2026-10-26, late after 2026-11-02");
}

TEST_CASE("an early coaching talk takes the place of the next moment, a late one of those it passed")
{
    auto const early = supported_family() + Told{coaching_talk_held, "2026-04-08"};
    CHECK(when(early, "coaching", "2026-04-08") == "2026-06-10, late after 2026-06-17");

    auto const late = supported_family() + Told{coaching_talk_held, "2026-06-10"};
    CHECK(when(late, "coaching", "2026-06-10") == "2026-08-05, late after 2026-08-12");
}

TEST_CASE("after eighteen months somebody asks whether to wind down")
{
    CHECK(when(supported_family(), "longest_duration", "2026-04-01") == "2027-10-01, late after 2027-10-01");

    auto const agreed = supported_family() + Told{winding_down_agreed, "2026-10-01", "", "2026-11-02"};
    CHECK(when(agreed, "longest_duration", "2026-10-01") == "nothing");
}

TEST_CASE("the last visit and the closing visit are on the day agreed with the parent")
{
    auto const family = supported_family() + Told{winding_down_agreed, "2027-02-01", "", "2027-03-15"};

    CHECK(when(family, "last_visit", "2027-02-01") == "2027-03-15 as planned, late after 2027-03-15");
    CHECK(when(family, "closing_visit", "2027-02-01") == "2027-03-15 as planned, late after 2027-03-29");

    auto const other_day = family + Told{winding_down_agreed, "2027-03-01", "", "2027-03-22"};
    CHECK(when(other_day, "closing_visit", "2027-03-01") == "2027-03-22 as planned, late after 2027-04-05");
}

TEST_CASE("the closing visit is held also when the volunteer stopped before")
{
    auto const family = supported_family() + Told{winding_down_agreed, "2027-02-01", "", "2027-03-15"}
                        + Told{match_ended, "2027-02-20", "goal_reached"};

    CHECK(when(family, "last_visit", "2027-02-20") == "nothing");
    CHECK(when(family, "closing_visit", "2027-02-20") == "2027-03-15 as planned, late after 2027-03-29");
}

TEST_CASE("the referrer hears of the end within two days")
{
    CHECK(when(closed_family(), "notice_of_end", "2027-03-15") == "2027-03-17, late after 2027-03-17");
    CHECK(
        when(closed_family() + Told{end_notice_settled, "2027-03-16", "sent"}, "notice_of_end", "2027-03-16")
        == "nothing"
    );
}

TEST_CASE("the volunteer is debriefed within two weeks of the closing")
{
    CHECK(
        when(closed_family(), "debrief", "2027-03-15") == "2027-03-30, late after 2027-03-30"
    ); // Easter Monday
    CHECK(when(closed_family() + Told{debriefed, "2027-03-20"}, "debrief", "2027-03-20") == "nothing");
}

TEST_CASE("only the last volunteer is debriefed when the first stopped long before")
{
    auto const family =
        supported_family() + Told{match_ended, "2026-06-01", "volunteer_stopped"}
        + Told{proposed, "2026-06-08", "", "", 2} + Told{volunteer_accepted, "2026-06-08", "", "", 2}
        + Told{introduced, "2026-06-15", "", "", 2} + Told{parent_klik, "2026-06-15", "yes", "", 2}
        + Told{volunteer_klik, "2026-06-15", "yes", "", 2} + Told{support_started, "2026-06-22", "", "", 2};

    auto const running = family + Told{closed, "2026-10-05", "goal_reached"};
    CHECK_FALSE(given::find_item(running, "debrief", "2026-10-05", 1));
    CHECK(given::find_item(running, "debrief", "2026-10-05", 2));

    auto const stopped =
        family + Told{match_ended, "2026-10-01", "moved", "", 2} + Told{closed, "2026-10-05", "moved"};
    CHECK_FALSE(given::find_item(stopped, "debrief", "2026-10-05", 1));
    CHECK(given::find_item(stopped, "debrief", "2026-10-05", 2));
}

TEST_CASE("of two volunteers who stopped on one day before the closing, the later one is debriefed")
{
    auto const both =
        supported_family() + Told{proposed, "2026-06-08", "", "", 2}
        + Told{volunteer_accepted, "2026-06-08", "", "", 2} + Told{introduced, "2026-06-15", "", "", 2}
        + Told{parent_klik, "2026-06-15", "yes", "", 2} + Told{volunteer_klik, "2026-06-15", "yes", "", 2}
        + Told{support_started, "2026-06-22", "", "", 2};

    auto const stopped = both + Told{match_ended, "2026-10-01", "moved", "", 2}
                         + Told{match_ended, "2026-10-01", "moved"} + Told{closed, "2026-10-05", "moved"};
    CHECK_FALSE(given::find_item(stopped, "debrief", "2026-10-05", 1));
    CHECK(given::find_item(stopped, "debrief", "2026-10-05", 2));

    auto const one_came =
        both + Told{match_ended, "2026-10-05", "moved", "", 2} + Told{closed, "2026-10-05", "moved"};
    CHECK(given::find_item(one_came, "debrief", "2026-10-05", 1));
    CHECK_FALSE(given::find_item(one_came, "debrief", "2026-10-05", 2));

    auto const both_came = both + Told{closed, "2026-10-05", "moved"};
    CHECK(given::find_item(both_came, "debrief", "2026-10-05", 1));
    CHECK(given::find_item(both_came, "debrief", "2026-10-05", 2));
}

TEST_CASE("the family is called three months after the closing, two weeks more are tolerated")
{
    CHECK(when(closed_family(), "follow_up", "2027-03-15") == "2027-06-15, late after 2027-06-29");

    auto const called = closed_family() + Told{followed_up, "2027-06-15", "reached"};
    CHECK(due_items(given::dutch_programme(), called, given::day("2027-06-15")).empty());
}

TEST_CASE("after closing nothing of the support is due any more")
{
    auto const items = due_items(given::dutch_programme(), closed_family(), given::day("2027-03-15"));

    auto steps = std::vector<std::string_view>{};
    for (auto const& item : items) {
        steps.push_back(item.step);
    }
    CHECK(steps == std::vector<std::string_view>{"notice_of_end", "debrief", "follow_up"});
}

TEST_CASE("a VOG counts three years from the day it was seen")
{
    auto const& version = given::dutch_programme();

    auto const item = vog_due(version, given::day("2024-02-29"), given::day("2026-03-02"));
    REQUIRE(item);
    CHECK(base::to_iso(item->due) == "2027-02-28");
    CHECK(item->step == "vog_renewal");
    CHECK_FALSE(vog_due(version, std::nullopt, given::day("2026-03-02")));
    CHECK_FALSE(vog_due(version, given::day("2026-03-03"), given::day("2026-03-02")));
}

} // namespace programme
