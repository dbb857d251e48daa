#include "platform/base/not_found.hpp"
#include "programme/model/journey.hpp"
#include "programme/tests/given.hpp"

#include <doctest/doctest.h>

namespace programme {

using enum EventKind;
using given::closed_family;
using given::day;
using given::dutch_programme;
using given::history;
using given::introduced_family;
using given::supported_family;
using given::Told;
using given::waiting_family;

namespace {

CaseHistory operator+(CaseHistory const& before, Told const& event)
{
    return given::operator+(before, {event});
}

// Nothing when the event may happen.
std::optional<JourneyRefusal> refusal(CaseHistory const& before, Told const& told)
{
    auto const answer = may_happen(dutch_programme(), before, given::event(told));
    return answer ? std::nullopt : std::optional{answer.error()};
}

CaseHistory applied_family()
{
    return history({{applied, "2026-03-02"}});
}

// A volunteer for whom nothing stands in the way on 1 April 2026.
StartQuestion start_of_match(int match)
{
    return {
        .match = MatchId{match},
        .volunteer = {.certified = true, .vog_valid_until = day("2028-01-01"), .available = true},
        .on = day("2026-04-01"),
        .second_match_has_reason = false,
    };
}

std::vector<StartCondition> missing(CaseHistory const& before, StartQuestion const& question)
{
    return missing_for_start(dutch_programme(), before, question);
}

using Conditions = std::vector<StartCondition>;

CaseHistory family_with_klik()
{
    return introduced_family() + Told{parent_klik, "2026-03-27", "yes"}
           + Told{volunteer_klik, "2026-03-27", "yes"};
}

// A second match beside the first, up to the klik of both.
CaseHistory family_with_second_klik()
{
    return supported_family() + Told{proposed, "2026-04-07", "", "", 2}
           + Told{volunteer_accepted, "2026-04-07", "", "", 2} + Told{introduced, "2026-04-08", "", "", 2}
           + Told{parent_klik, "2026-04-08", "yes", "", 2} + Told{volunteer_klik, "2026-04-08", "yes", "", 2};
}

} // namespace

TEST_CASE("a family case goes from application to follow-up")
{
    auto family = applied_family();
    CHECK(case_state(family) == CaseState::applied);

    family = family + Told{contacted, "2026-03-03"};
    CHECK(case_state(family) == CaseState::applied);

    family = family + Told{acquaintance_planned, "2026-03-03", "", "2026-03-10"};
    CHECK(case_state(family) == CaseState::acquaintance);

    family = family + Told{acquaintance_held, "2026-03-10"};
    CHECK(case_state(family) == CaseState::acquaintance);

    family = family + Told{accepted, "2026-03-12"} + Told{proposed, "2026-03-16"};
    CHECK(case_state(family) == CaseState::waiting);
    CHECK(match_state(family, MatchId{1}) == MatchState::proposed);

    family = family + Told{volunteer_accepted, "2026-03-18"};
    CHECK(case_state(family) == CaseState::in_introduction);
    CHECK(match_state(family, MatchId{1}) == MatchState::accepted_by_volunteer);

    CHECK(match_state(introduced_family(), MatchId{1}) == MatchState::introduced);
    CHECK(match_state(family_with_klik(), MatchId{1}) == MatchState::klik_both);
    CHECK(case_state(family_with_klik()) == CaseState::in_introduction);

    CHECK(case_state(supported_family()) == CaseState::supported);
    CHECK(match_state(supported_family(), MatchId{1}) == MatchState::active);

    auto const winding_down = supported_family() + Told{winding_down_agreed, "2027-02-01", "", "2027-03-15"};
    CHECK(case_state(winding_down) == CaseState::winding_down);

    CHECK(case_state(closed_family()) == CaseState::closed);
    CHECK(match_state(closed_family(), MatchId{1}) == MatchState::ended);
    CHECK(case_state(closed_family() + Told{followed_up, "2027-06-15", "reached"}) == CaseState::followed_up);
}

TEST_CASE("only a case that ended by a side exit or was followed up is over")
{
    CHECK(is_over(CaseState::followed_up));
    CHECK(is_over(CaseState::withdrawn));
    CHECK(is_over(CaseState::not_suitable));
    CHECK(is_over(CaseState::no_capacity));
    CHECK(is_over(CaseState::unreachable));
    CHECK_FALSE(is_over(CaseState::closed));
    CHECK_FALSE(is_over(CaseState::applied));
    CHECK_FALSE(is_over(CaseState::waiting));
}

TEST_CASE("the history of a case begins with its application")
{
    CHECK_THROWS_AS(case_state({}), std::invalid_argument);
    CHECK_THROWS_AS(case_state(history({{contacted, "2026-03-02"}})), std::invalid_argument);
    CHECK(refusal({}, {contacted, "2026-03-02"}) == JourneyRefusal::not_in_this_state);
    CHECK_FALSE(refusal({}, {applied, "2026-03-02"}));
    CHECK(refusal(applied_family(), {applied, "2026-03-03"}) == JourneyRefusal::already_done);
}

TEST_CASE("a match of another case is not found")
{
    CHECK_THROWS_AS(match_state(supported_family(), MatchId{9}), base::NotFound);
    CHECK(
        refusal(supported_family(), {coaching_talk_held, "2026-04-20", "", "", 9})
        == JourneyRefusal::no_such_match
    );
}

TEST_CASE("without a klik the family waits again")
{
    for (auto const kind : {parent_klik, volunteer_klik}) {
        auto const family = introduced_family() + Told{kind, "2026-03-27", "no"};
        CHECK(case_state(family) == CaseState::waiting);
        CHECK(match_state(family, MatchId{1}) == MatchState::no_klik);
        CHECK(open_matches(family).empty());
        CHECK(refusal(family, {volunteer_klik, "2026-03-28", "yes"}) == JourneyRefusal::match_is_over);
        CHECK_FALSE(refusal(family, {proposed, "2026-03-28", "", "", 2}));
    }
}

TEST_CASE("an answer about the klik can change until the start")
{
    auto const not_yet = introduced_family() + Told{parent_klik, "2026-03-27", "not_yet"};
    CHECK(match_state(not_yet, MatchId{1}) == MatchState::introduced);
    CHECK_FALSE(refusal(not_yet, {parent_klik, "2026-03-28", "yes"}));
    CHECK(refusal(not_yet, {parent_klik, "2026-03-28", "not_yet"}) == JourneyRefusal::already_done);
    CHECK(refusal(not_yet, {parent_klik, "2026-03-28", "maybe"}) == JourneyRefusal::unknown_code);

    CHECK(
        match_state(family_with_klik() + Told{parent_klik, "2026-03-28", "no"}, MatchId{1})
        == MatchState::no_klik
    );
    CHECK(
        match_state(family_with_klik() + Told{volunteer_klik, "2026-03-28", "not_yet"}, MatchId{1})
        == MatchState::introduced
    );
    CHECK(
        refusal(supported_family(), {parent_klik, "2026-04-02", "no"}) == JourneyRefusal::not_in_this_state
    );
}

TEST_CASE("one volunteer is proposed at a time")
{
    CHECK_FALSE(refusal(waiting_family(), {proposed, "2026-03-16"}));

    auto const asked = waiting_family() + Told{proposed, "2026-03-16"};
    CHECK(refusal(asked, {proposed, "2026-03-16", "", "", 2}) == JourneyRefusal::already_done);
    CHECK(refusal(introduced_family(), {proposed, "2026-03-26", "", "", 2}) == JourneyRefusal::already_done);

    auto const declined = asked + Told{volunteer_declined, "2026-03-17", "no_time"};
    CHECK_FALSE(refusal(declined, {proposed, "2026-03-17", "", "", 2}));
    CHECK(refusal(declined, {proposed, "2026-03-17", "", "", 1}) == JourneyRefusal::already_done);
    CHECK(refusal(applied_family(), {proposed, "2026-03-17"}) == JourneyRefusal::not_in_this_state);
}

TEST_CASE("a proposal needs a match")
{
    auto nameless = given::event({proposed, "2026-03-16"});
    nameless.match.reset();

    CHECK(may_happen(dutch_programme(), waiting_family(), nameless).error() == JourneyRefusal::no_such_match);
}

TEST_CASE("a second volunteer can be sought while the first still comes")
{
    auto const family = family_with_second_klik();

    CHECK(case_state(family) == CaseState::supported);
    CHECK(open_matches(family) == std::vector{MatchId{1}, MatchId{2}});
    CHECK(active_matches(family) == std::vector{MatchId{1}});
    CHECK_FALSE(refusal(family, {support_started, "2026-04-09", "", "", 2}));
}

TEST_CASE("when a match ends the family waits for another volunteer, unless winding down was agreed")
{
    auto const ended = supported_family() + Told{match_ended, "2026-06-01", "volunteer_stopped"};
    CHECK(case_state(ended) == CaseState::waiting);
    CHECK(active_matches(ended).empty());
    CHECK(refusal(ended, {match_ended, "2026-06-01", "volunteer_stopped"}) == JourneyRefusal::already_done);

    auto const winding_down = supported_family() + Told{winding_down_agreed, "2026-05-01", "", "2026-06-15"}
                              + Told{match_ended, "2026-06-01", "goal_reached"};
    CHECK(case_state(winding_down) == CaseState::winding_down);

    auto const one_of_two = family_with_second_klik() + Told{support_started, "2026-04-09", "", "", 2}
                            + Told{match_ended, "2026-06-01", "moved"};
    CHECK(case_state(one_of_two) == CaseState::supported);

    auto const next_in_introduction = family_with_second_klik() + Told{match_ended, "2026-06-01", "moved"};
    CHECK(case_state(next_in_introduction) == CaseState::in_introduction);
}

TEST_CASE("a reason must be one of the programme")
{
    CHECK(
        refusal(supported_family(), {match_ended, "2026-06-01", "boredom"}) == JourneyRefusal::unknown_code
    );
    CHECK(refusal(supported_family(), {closed, "2026-06-01", ""}) == JourneyRefusal::unknown_code);
    CHECK(refusal(closed_family(), {followed_up, "2027-06-15", "maybe"}) == JourneyRefusal::unknown_code);
    CHECK(
        refusal(supported_family(), {start_notice_settled, "2026-04-02", "lost"})
        == JourneyRefusal::unknown_code
    );
    CHECK(
        refusal(
            waiting_family() + Told{proposed, "2026-03-16"}, {volunteer_declined, "2026-03-17", "boredom"}
        )
        == JourneyRefusal::unknown_code
    );
    CHECK(refusal(applied_family(), {not_suitable, "2026-03-04", "boredom"}) == JourneyRefusal::unknown_code);
}

TEST_CASE("the fit is decided only after the visit, and once")
{
    CHECK(refusal(applied_family(), {accepted, "2026-03-04"}) == JourneyRefusal::not_in_this_state);
    CHECK(
        refusal(
            applied_family() + Told{acquaintance_planned, "2026-03-03", "", "2026-03-10"},
            {accepted, "2026-03-04"}
        )
        == JourneyRefusal::not_in_this_state
    );
    CHECK(refusal(waiting_family(), {accepted, "2026-03-13"}) == JourneyRefusal::already_done);
    CHECK(refusal(waiting_family(), {acquaintance_held, "2026-03-13"}) == JourneyRefusal::already_done);
}

TEST_CASE("a family can leave at any time before support, and only then by these exits")
{
    for (auto const exit : {withdrawn, no_capacity, unreachable}) {
        CHECK_FALSE(refusal(applied_family(), {exit, "2026-03-04"}));
        CHECK_FALSE(refusal(waiting_family(), {exit, "2026-03-16"}));
        CHECK_FALSE(refusal(introduced_family(), {exit, "2026-03-27"}));
        CHECK(refusal(supported_family(), {exit, "2026-04-02"}) == JourneyRefusal::not_in_this_state);
        CHECK(
            refusal(supported_family() + Told{match_ended, "2026-06-01", "moved"}, {exit, "2026-06-02"})
            == JourneyRefusal::not_in_this_state
        );
        auto const left = waiting_family() + Told{exit, "2026-03-16"};
        CHECK(refusal(left, {exit, "2026-03-17"}) == JourneyRefusal::already_done);
        CHECK(refusal(left, {proposed, "2026-03-17"}) == JourneyRefusal::case_is_over);
    }
}

TEST_CASE("an exit takes back what was proposed")
{
    auto const left = introduced_family() + Told{withdrawn, "2026-03-27"};

    CHECK(match_state(left, MatchId{1}) == MatchState::withdrawn);
    CHECK(case_state(left) == CaseState::withdrawn);
}

TEST_CASE("a case with support is closed from support, winding down or waiting")
{
    CHECK_FALSE(refusal(supported_family(), {closed, "2026-06-01", "family_stopped"}));
    CHECK_FALSE(refusal(
        supported_family() + Told{match_ended, "2026-06-01", "moved"}, {closed, "2026-06-02", "moved"}
    ));
    CHECK(refusal(waiting_family(), {closed, "2026-03-16", "other"}) == JourneyRefusal::not_in_this_state);
    CHECK(refusal(closed_family(), {closed, "2027-03-16", "other"}) == JourneyRefusal::already_done);
    CHECK(refusal(closed_family(), {coaching_talk_held, "2027-03-16"}) == JourneyRefusal::case_is_over);
}

TEST_CASE("the volunteer is debriefed and the family called only after closing, and once")
{
    CHECK(refusal(supported_family(), {debriefed, "2026-06-01"}) == JourneyRefusal::not_in_this_state);
    CHECK(
        refusal(supported_family(), {followed_up, "2026-06-01", "reached"})
        == JourneyRefusal::not_in_this_state
    );
    CHECK_FALSE(refusal(closed_family(), {debriefed, "2027-03-20"}));
    CHECK(
        refusal(closed_family() + Told{debriefed, "2027-03-20"}, {debriefed, "2027-03-21"})
        == JourneyRefusal::already_done
    );

    auto const called = closed_family() + Told{followed_up, "2027-06-15", "not_reached"};
    CHECK(refusal(called, {followed_up, "2027-06-16", "reached"}) == JourneyRefusal::already_done);
    CHECK(refusal(called, {end_notice_settled, "2027-06-16", "sent"}) == JourneyRefusal::case_is_over);
}

TEST_CASE("a volunteer who stopped earlier is not debriefed on the closing")
{
    auto const family = family_with_second_klik() + Told{support_started, "2026-04-09", "", "", 2}
                        + Told{match_ended, "2026-06-01", "moved"}
                        + Told{closed, "2026-09-01", "goal_reached"};

    CHECK(refusal(family, {debriefed, "2026-09-02", "", "", 1}) == JourneyRefusal::not_in_this_state);
    CHECK_FALSE(refusal(family, {debriefed, "2026-09-02", "", "", 2}));
}

TEST_CASE("the first check is held once, in a running match")
{
    CHECK_FALSE(refusal(supported_family(), {first_check_held, "2026-05-06"}));
    auto const checked = supported_family() + Told{first_check_held, "2026-05-06"};
    CHECK(refusal(checked, {first_check_held, "2026-05-07"}) == JourneyRefusal::already_done);
    CHECK(
        refusal(
            supported_family() + Told{skipped, "2026-05-06", "first_check", "", 1},
            {first_check_held, "2026-05-07"}
        )
        == JourneyRefusal::already_done
    );
    CHECK(
        refusal(introduced_family(), {first_check_held, "2026-05-06"}) == JourneyRefusal::not_in_this_state
    );
}

TEST_CASE("the next evaluation is chosen from three to six months ahead")
{
    auto const family = supported_family() + Told{first_check_held, "2026-05-06"};

    CHECK_FALSE(refusal(family, {evaluation_held, "2026-08-06"}));
    CHECK_FALSE(refusal(family, {evaluation_held, "2026-08-06", "", "2026-11-06"}));
    CHECK_FALSE(refusal(family, {evaluation_held, "2026-08-06", "", "2027-02-06"}));
    CHECK(
        refusal(family, {evaluation_held, "2026-08-06", "", "2026-11-05"})
        == JourneyRefusal::planned_date_out_of_range
    );
    CHECK(
        refusal(family, {evaluation_held, "2026-08-06", "", "2027-02-07"})
        == JourneyRefusal::planned_date_out_of_range
    );
    CHECK(
        refusal(supported_family(), {first_check_held, "2026-05-06", "", "2026-08-05"})
        == JourneyRefusal::planned_date_out_of_range
    );
    CHECK(
        refusal(family + Told{evaluation_held, "2026-08-06"}, {evaluation_held, "2026-08-06"})
        == JourneyRefusal::already_done
    );
}

TEST_CASE("what is planned needs a day, and not one before today")
{
    CHECK(
        refusal(applied_family(), {acquaintance_planned, "2026-03-03"}) == JourneyRefusal::needs_planned_date
    );
    CHECK(
        refusal(applied_family(), {acquaintance_planned, "2026-03-03", "", "2026-03-02"})
        == JourneyRefusal::planned_date_out_of_range
    );
    CHECK_FALSE(refusal(applied_family(), {acquaintance_planned, "2026-03-03", "", "2026-03-03"}));
    CHECK(
        refusal(supported_family(), {winding_down_agreed, "2026-06-01"}) == JourneyRefusal::needs_planned_date
    );
    CHECK(
        refusal(waiting_family(), {paused, "2026-03-16", "", "2026-03-15"})
        == JourneyRefusal::planned_date_out_of_range
    );
}

TEST_CASE("winding down can get another day, not the same twice")
{
    auto const family = supported_family() + Told{winding_down_agreed, "2027-02-01", "", "2027-03-15"};

    CHECK_FALSE(refusal(family, {winding_down_agreed, "2027-02-02", "", "2027-03-22"}));
    CHECK(
        refusal(family, {winding_down_agreed, "2027-02-02", "", "2027-03-15"}) == JourneyRefusal::already_done
    );
    CHECK(refusal(family, {proposed, "2027-02-02", "", "", 2}) == JourneyRefusal::not_in_this_state);
}

TEST_CASE("an event is not dated before what it follows from")
{
    CHECK(refusal(waiting_family(), {proposed, "2026-03-11"}) == JourneyRefusal::before_earlier_event);
    CHECK_FALSE(refusal(waiting_family(), {proposed, "2026-03-12"}));
    CHECK(
        refusal(supported_family(), {first_check_held, "2026-03-31"}) == JourneyRefusal::before_earlier_event
    );
    CHECK(
        refusal(applied_family(), {contact_attempted, "2026-03-01"}) == JourneyRefusal::before_earlier_event
    );
    CHECK(refusal(closed_family(), {debriefed, "2027-03-14"}) == JourneyRefusal::before_earlier_event);
}

TEST_CASE("a fact may be recorded later than another one that lies after it")
{
    auto const family = supported_family() + Told{first_check_held, "2026-05-06"};

    CHECK_FALSE(refusal(family, {coaching_talk_held, "2026-04-22"}));
}

TEST_CASE("in a pause only what needs no support can happen")
{
    auto const family = supported_family() + Told{paused, "2026-06-01", "", "2026-07-01"};

    CHECK(is_paused(family));
    CHECK(case_state(family) == CaseState::supported);
    CHECK(refusal(family, {evaluation_held, "2026-06-10"}) == JourneyRefusal::case_is_paused);
    CHECK(
        refusal(family, {winding_down_agreed, "2026-06-10", "", "2026-08-01"})
        == JourneyRefusal::case_is_paused
    );
    CHECK(refusal(family, {paused, "2026-06-10"}) == JourneyRefusal::already_done);
    CHECK_FALSE(refusal(family, {coaching_talk_held, "2026-06-10"}));
    CHECK_FALSE(refusal(family, {match_ended, "2026-06-10", "moved"}));
    CHECK_FALSE(refusal(family, {closed, "2026-06-10", "moved"}));
    CHECK_FALSE(refusal(family, {resumed, "2026-06-10"}));

    auto const again = family + Told{resumed, "2026-06-10"};
    CHECK_FALSE(is_paused(again));
    CHECK(refusal(again, {resumed, "2026-06-11"}) == JourneyRefusal::already_done);
    CHECK(refusal(supported_family(), {resumed, "2026-06-11"}) == JourneyRefusal::not_in_this_state);
    CHECK(refusal(closed_family(), {paused, "2027-04-01"}) == JourneyRefusal::case_is_over);
}

TEST_CASE("only an open step is replanned, to a day the programme allows")
{
    CHECK_FALSE(refusal(waiting_family(), {replanned, "2026-04-07", "proposal", "2026-04-21"}));
    CHECK(
        refusal(waiting_family(), {replanned, "2026-04-07", "proposal"}) == JourneyRefusal::needs_planned_date
    );
    CHECK(
        refusal(waiting_family(), {replanned, "2026-04-07", "cake", "2026-04-21"})
        == JourneyRefusal::unknown_code
    );
    CHECK(
        refusal(waiting_family(), {replanned, "2026-04-07", "follow_up", "2026-04-21"})
        == JourneyRefusal::not_in_this_state
    );
    CHECK(
        refusal(supported_family(), {replanned, "2026-04-20", "first_check", "2026-05-20", 2})
        == JourneyRefusal::not_in_this_state
    );

    auto const checked = supported_family() + Told{first_check_held, "2026-05-06"};
    CHECK_FALSE(refusal(checked, {replanned, "2026-08-03", "interim_evaluation", "2026-11-06"}));
    CHECK(
        refusal(checked, {replanned, "2026-08-03", "interim_evaluation", "2026-11-07"})
        == JourneyRefusal::planned_date_out_of_range
    );
}

TEST_CASE("only a step that may be left out is skipped")
{
    CHECK_FALSE(refusal(supported_family(), {skipped, "2026-05-06", "first_check", "", 1}));
    CHECK(
        refusal(waiting_family(), {skipped, "2026-04-07", "proposal"}) == JourneyRefusal::cannot_be_skipped
    );
    CHECK(
        refusal(closed_family(), {skipped, "2027-06-15", "follow_up"}) == JourneyRefusal::cannot_be_skipped
    );
    CHECK(
        refusal(
            supported_family() + Told{first_check_held, "2026-05-06"},
            {skipped, "2026-05-06", "first_check", "", 1}
        )
        == JourneyRefusal::not_in_this_state
    );
}

TEST_CASE("support cannot start before the klik of both")
{
    CHECK(
        refusal(introduced_family(), {support_started, "2026-04-01"})
        == JourneyRefusal::start_conditions_missing
    );
    CHECK(
        refusal(introduced_family() + Told{parent_klik, "2026-03-27", "yes"}, {support_started, "2026-04-01"})
        == JourneyRefusal::start_conditions_missing
    );
    CHECK_FALSE(refusal(family_with_klik(), {support_started, "2026-04-01"}));
    CHECK(refusal(supported_family(), {support_started, "2026-04-02"}) == JourneyRefusal::already_done);
}

TEST_CASE("nothing is missing for a start when every condition is met")
{
    CHECK(missing(family_with_klik(), start_of_match(1)).empty());
}

TEST_CASE("a start names each condition that is not met")
{
    CHECK(
        missing(introduced_family(), start_of_match(1))
        == Conditions{StartCondition::klik_of_parent, StartCondition::klik_of_volunteer}
    );
    CHECK(
        missing(applied_family(), start_of_match(1))
        == Conditions{
            StartCondition::acquaintance_held,
            StartCondition::decision_accepted,
            StartCondition::klik_of_parent,
            StartCondition::klik_of_volunteer,
        }
    );
    auto untrained = start_of_match(1);
    untrained.volunteer.certified = false;
    CHECK(missing(family_with_klik(), untrained) == Conditions{StartCondition::volunteer_certified});

    auto stopped = start_of_match(1);
    stopped.volunteer.available = false;
    CHECK(missing(family_with_klik(), stopped) == Conditions{StartCondition::volunteer_available});
}

TEST_CASE("a VOG counts through its last day")
{
    auto question = start_of_match(1);
    question.volunteer.vog_valid_until = question.on;
    CHECK(missing(family_with_klik(), question).empty());

    question.volunteer.vog_valid_until = day("2026-03-31");
    CHECK(missing(family_with_klik(), question) == Conditions{StartCondition::vog_in_term});

    question.volunteer.vog_valid_until = std::nullopt;
    CHECK(missing(family_with_klik(), question) == Conditions{StartCondition::vog_seen});
}

TEST_CASE("a second volunteer beside the first needs a reason")
{
    auto question = start_of_match(2);
    CHECK(missing(family_with_second_klik(), question) == Conditions{StartCondition::no_other_running_match});

    question.second_match_has_reason = true;
    CHECK(missing(family_with_second_klik(), question).empty());
}

} // namespace programme
