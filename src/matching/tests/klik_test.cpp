#include "intake/store/case_event_store.hpp"
#include "matching/actions/answer_klik.hpp"
#include "matching/actions/answer_proposal.hpp"
#include "matching/actions/hold_introduction.hpp"
#include "matching/actions/plan_introduction.hpp"
#include "matching/actions/remind.hpp"
#include "matching/store/klik_store.hpp"
#include "matching/store/match_store.hpp"
#include "platform/base/not_found.hpp"
#include "support/failing_connection.hpp"
#include "support/match_story.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace matching {

namespace {

using programme::JourneyRefusal;
using programme::MatchState;

MatchId accepted_by_anna(support::World& world)
{
    auto const match = support::propose_anna(world);
    REQUIRE(answer_proposal(
        world.database,
        world.occasion(),
        {.match = match, .answer = ProposalAnswer::yes, .on = support::World::today}
    ));
    return match;
}

auto answer(support::World& world, MatchId match, KlikSide side, GivenKlik const& given)
{
    return matching::answer_klik(
        world.database,
        world.occasion(),
        {.match = match, .side = side, .given = given, .on = support::World::today}
    );
}

GivenKlik yes()
{
    return {.answer = KlikAnswer::yes, .reason = "", .remark = ""};
}

} // namespace

TEST_CASE("an introduction is planned with day and time, and planned anew")
{
    auto world = support::World{};
    auto const match = accepted_by_anna(world);
    auto plan = PlanIntroduction{
        .match = match,
        .planned_for = base::add_days(support::World::today, 4),
        .time = "10:00",
        .submission_key = "first"
    };

    REQUIRE(plan_introduction(world.database, world.occasion(), plan));
    plan.time = "14:30";
    plan.submission_key = "second";
    REQUIRE(plan_introduction(world.database, world.occasion(), plan));

    auto const events = intake::list_case_events(world.database, world.sanne);
    CHECK(events.back().event.kind == programme::EventKind::introduction_planned);
    CHECK(events.back().event.match == match);
    CHECK(events.back().planned_time == "14:30");
}

TEST_CASE("an introduction is not planned before the volunteer said yes, nor in the past")
{
    auto world = support::World{};
    auto const match = support::propose_anna(world);
    auto const plan = PlanIntroduction{.match = match, .planned_for = support::World::today};
    CHECK(
        plan_introduction(world.database, world.occasion(), plan).error() == JourneyRefusal::not_in_this_state
    );

    auto other = support::World{};
    auto const accepted = accepted_by_anna(other);
    CHECK(
        plan_introduction(
            other.database,
            other.occasion(),
            {.match = accepted, .planned_for = base::add_days(support::World::today, -1)}
        )
            .error()
        == JourneyRefusal::planned_date_out_of_range
    );
}

TEST_CASE("after the introduction parent and volunteer are each asked by mail, with a link of their own")
{
    auto world = support::World{};
    support::introduce_anna(world);

    auto const letters = support::waiting_letters(world);

    REQUIRE(letters.size() == 3);
    CHECK(letters[1].to == world.sanne_person);
    CHECK(letters[1].body.find("kennisgemaakt met Anna.") != std::string::npos);
    CHECK(letters[2].body.find("kennisgemaakt met Sanne.") != std::string::npos);
    CHECK(letters[2].body.find("de Boer") == std::string::npos);
    CHECK(letters[1].body.find("https://steun.example/links/klik/") != std::string::npos);
    CHECK(support::token_in(letters[1]) != support::token_in(letters[2]));
}

TEST_CASE("a parent without an e-mail address is asked by phone: only the volunteer gets a mail")
{
    auto world = support::World{};
    world.database.execute("UPDATE persons SET email = NULL WHERE id = $1", world.sanne_person);
    support::introduce_anna(world);

    auto const letters = support::waiting_letters(world);

    REQUIRE(letters.size() == 2);
    CHECK(letters[1].to != world.sanne_person);
}

TEST_CASE("an introduction happens as a whole or not at all")
{
    auto world = support::World{};
    auto const match = accepted_by_anna(world);

    support::check_all_or_nothing(world.database, [&](database::Connection& failing) {
        auto const done = plan_introduction(
            failing, world.occasion(), {.match = match, .planned_for = support::World::today}
        );
        CHECK(done);
    });
    support::check_all_or_nothing(world.database, [&](database::Connection& failing) {
        auto const done =
            hold_introduction(failing, world.occasion(), {.match = match, .on = support::World::today});
        CHECK(done);
    });
}

TEST_CASE("two times yes is a klik")
{
    auto world = support::World{};
    auto const match = support::introduce_anna(world);

    REQUIRE(answer(world, match, KlikSide::parent, yes()));
    CHECK(support::state_of(world, match) == MatchState::introduced);
    REQUIRE(answer(world, match, KlikSide::volunteer, yes()));

    CHECK(support::state_of(world, match) == MatchState::klik_both);
}

TEST_CASE("a no ends the match, is kept with its reason, and says so only where the coordinator reads it")
{
    auto world = support::World{};
    auto const match = support::introduce_anna(world);
    auto const no =
        GivenKlik{.answer = KlikAnswer::no, .reason = "no_feeling", .remark = "Ze praatte erg veel"};

    REQUIRE(answer(world, match, KlikSide::parent, no));

    CHECK(support::state_of(world, match) == MatchState::no_klik);
    CHECK(support::state_of_sanne(world) == programme::CaseState::waiting);
    CHECK(find_klik(world.database, match, KlikSide::parent) == no);
    CHECK_FALSE(find_klik(world.database, match, KlikSide::volunteer));
    CHECK(load_match(world.database, match, world.aalten).over_on == support::World::today);
    CHECK(intake::list_case_events(world.database, world.sanne).back().note.empty());
}

TEST_CASE("who said yes may still say not yet: the klik is open again")
{
    auto world = support::World{};
    auto const match = support::klik_with_anna(world);

    REQUIRE(answer(
        world,
        match,
        KlikSide::volunteer,
        {.answer = KlikAnswer::not_yet, .reason = "", .remark = "Ik slaap er nog een nacht over"}
    ));

    CHECK(support::state_of(world, match) == MatchState::introduced);
    CHECK(find_klik(world.database, match, KlikSide::volunteer)->answer == KlikAnswer::not_yet);
}

TEST_CASE("the same answer again is one fact; a remark that comes later is kept")
{
    auto world = support::World{};
    auto const match = support::introduce_anna(world);
    REQUIRE(answer(world, match, KlikSide::parent, yes()));
    auto const events = intake::list_case_events(world.database, world.sanne).size();

    REQUIRE(answer(world, match, KlikSide::parent, yes()));
    auto with_remark = yes();
    with_remark.remark = "Liever op donderdag";
    REQUIRE(answer(world, match, KlikSide::parent, with_remark));

    CHECK(intake::list_case_events(world.database, world.sanne).size() == events);
    CHECK(find_klik(world.database, match, KlikSide::parent) == with_remark);
}

TEST_CASE("a reason belongs to a no, and to the programme")
{
    auto world = support::World{};
    auto const match = support::introduce_anna(world);

    for (auto const& given :
         {GivenKlik{.answer = KlikAnswer::no, .reason = "nonsense", .remark = ""},
          GivenKlik{.answer = KlikAnswer::yes, .reason = "no_feeling", .remark = ""}}) {
        CHECK(answer(world, match, KlikSide::parent, given).error() == JourneyRefusal::unknown_code);
    }
    CHECK_FALSE(find_klik(world.database, match, KlikSide::parent));
}

TEST_CASE("once support has started, the klik is no longer a question")
{
    auto world = support::World{};
    auto const match = support::start_with_anna(world);

    auto const refused =
        answer(world, match, KlikSide::parent, {.answer = KlikAnswer::not_yet, .reason = "", .remark = ""});

    CHECK(refused.error() == JourneyRefusal::not_in_this_state);
}

TEST_CASE("a klik happens as a whole or not at all, and only at its own location")
{
    auto world = support::World{};
    auto const match = support::introduce_anna(world);
    auto const wish =
        AnswerKlik{.match = match, .side = KlikSide::parent, .given = yes(), .on = support::World::today};

    CHECK_THROWS_AS(
        matching::answer_klik(world.database, world.occasion_of(world.joke), wish), base::NotFound
    );
    support::check_all_or_nothing(world.database, [&](database::Connection& failing) {
        auto const done = matching::answer_klik(failing, world.occasion(), wish);
        CHECK(done);
    });
}

TEST_CASE("who has not decided is asked again; who said yes is left in peace")
{
    auto world = support::World{};
    auto const match = support::introduce_anna(world);
    REQUIRE(answer(world, match, KlikSide::parent, yes()));
    auto tomorrow = world.occasion();
    tomorrow.now += std::chrono::days{1};
    tomorrow.today = base::add_days(tomorrow.today, 1);

    REQUIRE(remind(world.database, tomorrow, match));

    world.now = tomorrow.now;
    auto const letters = support::waiting_letters(world);
    REQUIRE(letters.size() == 4);
    CHECK(letters.back().to != world.sanne_person);
}

} // namespace matching
