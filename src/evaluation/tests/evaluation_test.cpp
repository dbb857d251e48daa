#include "evaluation/actions/hold_evaluation.hpp"
#include "evaluation/actions/hold_first_check.hpp"
#include "evaluation/store/evaluation_store.hpp"
#include "evaluation/tests/given.hpp"
#include "platform/base/not_found.hpp"
#include "support/contents.hpp"
#include "support/failing_connection.hpp"

namespace evaluation {

namespace {

using given::day;
using programme::EventKind;
using programme::JourneyRefusal;

HoldFirstCheck first_check(matching::MatchId match, std::vector<GivenScore> scores = {})
{
    return {
        .match = match,
        .on = day("2026-11-19"),
        .talk =
            {.how = TalkPlace::phone,
             .goes_well = "Anna luistert goed.",
             .can_be_better = "Liever in de ochtend.",
             .scores = std::move(scores),
             .scored_by = needs::ScoredBy::parent},
        .next_on = day("2027-02-19"),
        .submission_key = "check-form",
    };
}

HoldEvaluation interim(support::World const& world, std::vector<GivenScore> scores = {})
{
    return {
        .family_case = world.sanne,
        .on = day("2026-11-20"),
        .talk =
            {.how = TalkPlace::home,
             .goes_well = "Ik slaap weer.",
             .can_be_better = {},
             .scores = std::move(scores),
             .scored_by = needs::ScoredBy::coordinator},
        .next_on = day("2027-03-01"),
        .submission_key = "evaluation-form",
    };
}

} // namespace

TEST_CASE("a first check keeps what the parent said, her scores and the day of the first evaluation")
{
    auto world = support::World{};
    auto const match = given::support_by_anna(world);
    auto const need = given::insert_need(world, "emotional", "Ik wil mijn verhaal kwijt.");

    REQUIRE(hold_first_check(world.database, world.occasion(), first_check(match, {{need, 3}})));

    auto const recorded = given::last_event(world);
    CHECK(recorded.event.kind == EventKind::first_check_held);
    CHECK(recorded.event.match == match);
    CHECK(recorded.event.planned_for == day("2027-02-19"));
    auto const evaluations = list_evaluations(world.database, world.sanne);
    REQUIRE(evaluations.size() == 1);
    CHECK(evaluations[0].moment == Moment::first_check);
    CHECK(evaluations[0].held_on == day("2026-11-19"));
    CHECK(evaluations[0].how == TalkPlace::phone);
    CHECK(evaluations[0].goes_well == "Anna luistert goed.");
    CHECK(evaluations[0].can_be_better == "Liever in de ochtend.");
    CHECK(evaluations[0].recorded_by == world.ria.account);
    CHECK(given::scores_of(world, need) == "2, 3");
}

TEST_CASE("a first check without scores is a first check too, and the programme says when to evaluate")
{
    auto world = support::World{};
    auto wish = first_check(given::support_by_anna(world));
    wish.next_on = std::nullopt;

    REQUIRE(hold_first_check(world.database, world.occasion(), wish));

    auto const due = given::due_now(world, "interim_evaluation");
    REQUIRE(due);
    CHECK(due->due == day("2027-02-19"));
    CHECK_FALSE(due->planned);
    CHECK_FALSE(given::due_now(world, "first_check"));
}

TEST_CASE("the form of a first check sent twice is one check; another form is told that it was held")
{
    auto world = support::World{};
    auto wish = first_check(given::support_by_anna(world));
    REQUIRE(hold_first_check(world.database, world.occasion(), wish));
    auto const before = support::contents_of(world.database);

    CHECK(hold_first_check(world.database, world.occasion(), wish));
    wish.submission_key = "the form of Wim";
    auto const again = hold_first_check(world.database, world.occasion_of(world.wim), wish);

    CHECK(again.error() == JourneyRefusal::already_done);
    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("an interim evaluation keeps who scored, and the chosen day of the next is due")
{
    auto world = support::World{};
    auto const match = given::support_by_anna(world);
    given::tell(world, {{EventKind::first_check_held, "2026-11-12", "", "", match}});
    auto const need = given::insert_need(world, "practical", "Overdag even rust.");

    REQUIRE(hold_evaluation(world.database, world.occasion(), interim(world, {{need, 4}})));

    auto const scored = needs::list_needs(world.database, world.sanne).at(0).scores.back();
    CHECK(scored.moment == needs::Moment::interim);
    CHECK(scored.scored_by == needs::ScoredBy::coordinator);
    CHECK(scored.scored_on == day("2026-11-20"));
    CHECK(list_evaluations(world.database, world.sanne).at(0).moment == Moment::interim);
    auto const due = given::due_now(world, "interim_evaluation");
    REQUIRE(due);
    CHECK(due->due == day("2027-03-01"));
    CHECK(due->planned);
}

TEST_CASE("the form of an evaluation sent twice is one evaluation; another form is told that it was held")
{
    auto world = support::World{};
    given::support_by_anna(world);
    auto wish = interim(world);
    REQUIRE(hold_evaluation(world.database, world.occasion(), wish));

    CHECK(hold_evaluation(world.database, world.occasion(), wish));
    wish.submission_key = "another tab";
    auto const again = hold_evaluation(world.database, world.occasion(), wish);

    CHECK(again.error() == JourneyRefusal::already_done);
    CHECK(list_evaluations(world.database, world.sanne).size() == 1);
}

TEST_CASE("a next evaluation sooner than three or later than six months is refused, and nothing is kept")
{
    auto world = support::World{};
    auto const match = given::support_by_anna(world);
    auto const before = support::contents_of(world.database);
    auto const refusal_of = [&](std::string_view next) {
        auto wish = interim(world);
        wish.next_on = day(next);
        return hold_evaluation(world.database, world.occasion(), wish).error();
    };
    auto check = first_check(match);
    check.next_on = day("2027-02-18");

    CHECK(refusal_of("2027-02-19") == JourneyRefusal::planned_date_out_of_range);
    CHECK(refusal_of("2027-05-21") == JourneyRefusal::planned_date_out_of_range);
    CHECK(
        hold_first_check(world.database, world.occasion(), check).error()
        == JourneyRefusal::planned_date_out_of_range
    );
    CHECK(support::contents_of(world.database) == before);

    auto last = interim(world);
    last.next_on = day("2027-05-20");
    CHECK(hold_evaluation(world.database, world.occasion(), last));
}

TEST_CASE("nothing is evaluated before support began")
{
    auto world = support::World{};
    auto const refused = hold_evaluation(world.database, world.occasion(), interim(world));
    CHECK(refused.error() == JourneyRefusal::not_in_this_state);
}

TEST_CASE("a score of another family's question is not kept, nor the talk it came with")
{
    auto world = support::World{};
    auto const match = given::support_by_anna(world);
    auto const before = support::contents_of(world.database);
    auto const stranger = std::vector<GivenScore>{{.need = needs::NeedId{4711}, .score = 5}};
    auto const check = first_check(match, stranger);
    auto const evaluation = interim(world, stranger);

    CHECK_THROWS_AS(hold_first_check(world.database, world.occasion(), check), base::NotFound);
    CHECK_THROWS_AS(hold_evaluation(world.database, world.occasion(), evaluation), base::NotFound);
    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("a coordinator of another location finds no family to evaluate with")
{
    auto world = support::World{};
    auto const match = given::support_by_anna(world);
    auto const before = support::contents_of(world.database);
    auto const occasion = world.occasion_of(world.joke);

    CHECK_THROWS_AS(hold_first_check(world.database, occasion, first_check(match)), base::NotFound);
    CHECK_THROWS_AS(hold_evaluation(world.database, occasion, interim(world)), base::NotFound);
    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("a first check and an evaluation are kept as a whole or not at all")
{
    auto world = support::World{};
    auto const match = given::support_by_anna(world);
    auto const need = given::insert_need(world, "emotional", "");

    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        static_cast<void>(hold_first_check(database, world.occasion(), first_check(match, {{need, 3}})));
    });
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        static_cast<void>(hold_evaluation(database, world.occasion(), interim(world, {{need, 4}})));
    });
    CHECK(given::scores_of(world, need) == "2, 3, 4");
}

} // namespace evaluation
