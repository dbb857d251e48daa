#include "closing/actions/close_case.hpp"
#include "closing/actions/hold_debrief.hpp"
#include "closing/actions/hold_follow_up.hpp"
#include "evaluation/store/evaluation_store.hpp"
#include "evaluation/tests/given.hpp"
#include "platform/base/not_found.hpp"
#include "support/contents.hpp"
#include "support/failing_connection.hpp"

namespace closing {

namespace {

namespace given = evaluation::given;

using given::day;
using programme::CaseState;
using programme::EventKind;
using programme::JourneyRefusal;

// Anna came until 2 November, when Sanne's case was closed.
matching::MatchId closed_with_anna(support::World& world)
{
    auto const match = given::support_by_anna(world);
    auto const closed = close_case(
        world.database,
        world.occasion(),
        {.family_case = world.sanne, .on = day("2026-11-02"), .reason = "goal_reached"}
    );
    REQUIRE(closed);
    return match;
}

HoldDebrief debrief(matching::MatchId match)
{
    return {
        .match = match,
        .on = day("2026-11-12"),
        .note = "Anna kijkt er goed op terug.",
        .submission_key = "debrief-form",
    };
}

HoldFollowUp call(support::World const& world, std::optional<needs::NeedId> need = std::nullopt)
{
    auto talk = evaluation::Talk{.how = evaluation::TalkPlace::phone, .goes_well = "Het gaat goed."};
    if (need) {
        talk.scores = {{.need = *need, .score = 4}};
    }
    return {
        .family_case = world.sanne,
        .on = day("2026-11-20"),
        .result = FollowUpResult::reached,
        .talk = talk,
        .note = "Komt naar de speelochtend",
        .submission_key = "call-form",
    };
}

std::optional<base::Date> over_on(support::World& world)
{
    auto rows = world.database.query("SELECT over_on FROM family_cases WHERE id = $1", world.sanne);
    rows.next();
    return rows.optional_date(0);
}

} // namespace

TEST_CASE("a debrief is recorded with how it went, and then no longer due")
{
    auto world = support::World{};
    auto const match = closed_with_anna(world);
    REQUIRE(given::due_now(world, "debrief"));

    REQUIRE(hold_debrief(world.database, world.occasion(), debrief(match)));

    CHECK_FALSE(given::due_now(world, "debrief"));
    auto const events = intake::list_case_events(world.database, world.sanne);
    auto const recorded =
        std::ranges::find(events, EventKind::debriefed, [](auto const& each) { return each.event.kind; });
    REQUIRE(recorded != events.end());
    CHECK(recorded->event.match == match);
    CHECK(recorded->note == "Anna kijkt er goed op terug.");
}

TEST_CASE("a debrief comes after closing, and once")
{
    auto world = support::World{};
    auto const match = given::support_by_anna(world);
    auto wish = debrief(match);
    auto const hold = [&] { return hold_debrief(world.database, world.occasion(), wish); };
    CHECK(hold().error() == JourneyRefusal::not_in_this_state);

    REQUIRE(close_case(
        world.database,
        world.occasion(),
        {.family_case = world.sanne, .on = day("2026-11-02"), .reason = "goal_reached"}
    ));
    wish.on = day("2026-11-01");
    CHECK(hold().error() == JourneyRefusal::before_earlier_event);

    wish.on = day("2026-11-12");
    CHECK(hold());
    CHECK(hold());
    wish.submission_key = "another tab";
    CHECK(hold().error() == JourneyRefusal::already_done);
}

TEST_CASE("a follow-up call ends the case and keeps how it goes now")
{
    auto world = support::World{};
    closed_with_anna(world);
    auto const need = given::insert_need(world, "emotional", "");

    REQUIRE(hold_follow_up(world.database, world.occasion(), call(world, need)));

    CHECK(given::state_of_sanne(world) == CaseState::followed_up);
    CHECK(over_on(world) == day("2026-11-20"));
    CHECK(given::scores_of(world, need) == "2, 4");
    auto const evaluations = evaluation::list_evaluations(world.database, world.sanne);
    REQUIRE(evaluations.size() == 1);
    CHECK(evaluations[0].moment == evaluation::Moment::follow_up);
    CHECK(evaluations[0].goes_well == "Het gaat goed.");
}

TEST_CASE("a parent who is not reached or does not want a call ends the case without an evaluation")
{
    auto world = support::World{};
    closed_with_anna(world);
    auto wish = call(world);
    wish.talk = std::nullopt;
    auto code = std::string{};

    SUBCASE("not reached")
    {
        wish.result = FollowUpResult::not_reached;
        code = "not_reached";
    }
    SUBCASE("not wanted")
    {
        wish.result = FollowUpResult::not_wanted;
        code = "not_wanted";
    }
    REQUIRE(hold_follow_up(world.database, world.occasion(), wish));

    auto const events = intake::list_case_events(world.database, world.sanne);
    auto const recorded =
        std::ranges::find(events, EventKind::followed_up, [](auto const& each) { return each.event.kind; });
    REQUIRE(recorded != events.end());
    CHECK(recorded->event.code == code);
    CHECK(given::state_of_sanne(world) == CaseState::followed_up);
    CHECK(evaluation::list_evaluations(world.database, world.sanne).empty());
}

TEST_CASE("the form of a call sent twice is one call; another form is told that it was made")
{
    auto world = support::World{};
    closed_with_anna(world);
    auto wish = call(world);
    REQUIRE(hold_follow_up(world.database, world.occasion(), wish));
    auto const before = support::contents_of(world.database);

    CHECK(hold_follow_up(world.database, world.occasion(), wish));
    wish.submission_key = "another tab";
    auto const again = hold_follow_up(world.database, world.occasion(), wish);

    CHECK(again.error() == JourneyRefusal::already_done);
    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("a family that is still supported is not called, nor on a day before closing")
{
    auto world = support::World{};
    given::support_by_anna(world);
    auto wish = call(world);
    auto const refusal_of = [&] { return hold_follow_up(world.database, world.occasion(), wish).error(); };
    CHECK(refusal_of() == JourneyRefusal::not_in_this_state);

    REQUIRE(close_case(
        world.database,
        world.occasion(),
        {.family_case = world.sanne, .on = day("2026-11-02"), .reason = "goal_reached"}
    ));
    wish.on = day("2026-11-01");
    CHECK(refusal_of() == JourneyRefusal::before_earlier_event);
}

TEST_CASE("a coordinator of another location debriefs and calls nobody")
{
    auto world = support::World{};
    auto const match = closed_with_anna(world);
    auto const before = support::contents_of(world.database);
    auto const occasion = world.occasion_of(world.joke);

    CHECK_THROWS_AS(hold_debrief(world.database, occasion, debrief(match)), base::NotFound);
    CHECK_THROWS_AS(hold_follow_up(world.database, occasion, call(world)), base::NotFound);
    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("a debrief and a follow-up call are kept as a whole or not at all")
{
    auto world = support::World{};
    auto const match = closed_with_anna(world);
    auto const need = given::insert_need(world, "connection", "");

    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        static_cast<void>(hold_debrief(database, world.occasion(), debrief(match)));
    });
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        static_cast<void>(hold_follow_up(database, world.occasion(), call(world, need)));
    });
    CHECK(given::state_of_sanne(world) == CaseState::followed_up);
}

} // namespace closing
