#include "intake/actions/decide_fit.hpp"
#include "intake/actions/leave_before_support.hpp"
#include "intake/actions/pause_case.hpp"
#include "intake/actions/replan_step.hpp"
#include "intake/actions/resume_case.hpp"
#include "intake/actions/skip_step.hpp"
#include "intake/store/fit_check_store.hpp"
#include "intake/tests/family_of_sanne.hpp"
#include "platform/base/not_found.hpp"
#include "programme/model/clock.hpp"
#include "support/failing_connection.hpp"

#include <algorithm>

namespace intake {

namespace {

using given::day;
using programme::JourneyRefusal;

std::vector<std::string> all_points(support::World const& world)
{
    auto points = std::vector<std::string>{};
    for (auto const& point : world.programme.fit_checklist) {
        points.push_back(point.code);
    }
    return points;
}

DecideFit acceptance(support::World const& world)
{
    return {
        .family_case = world.sanne,
        .on = day("2026-11-19"),
        .judgement = {.decision = FitDecision::accepted, .confirmed = all_points(world)},
        .submission_key = "fit-form",
    };
}

DecideFit refusal(support::World const& world)
{
    auto wish = acceptance(world);
    wish.judgement = {
        .decision = FitDecision::not_suitable,
        .confirmed = {"offered_here"},
        .reason = "neighbourhood_team",
        .note = "Wijkteam belt dinsdag.",
    };
    return wish;
}

void tell_visited(support::World& world)
{
    given::tell(
        world,
        {{programme::EventKind::contacted, "2026-11-17"},
         {programme::EventKind::acquaintance_held, "2026-11-18"}}
    );
}

bool is_open(support::World& world)
{
    auto const open = list_open_histories(world.database, world.aalten);
    return std::ranges::find(open, world.sanne, &CaseWithHistory::family_case) != open.end();
}

programme::CaseState state_of(support::World& world)
{
    return programme::case_state(load_history(world.database, world.sanne));
}

} // namespace

TEST_CASE("a question that fits puts the family on the waiting list, with every point answered")
{
    auto world = support::World{};
    tell_visited(world);

    REQUIRE(decide_fit(world.database, world.occasion(), acceptance(world)));

    CHECK(state_of(world) == programme::CaseState::waiting);
    auto const checks = list_fit_checks(world.database, world.sanne);
    CHECK(checks.size() == world.programme.fit_checklist.size());
    CHECK(std::ranges::all_of(checks, &FitCheck::confirmed));
    CHECK(decide_fit(world.database, world.occasion(), acceptance(world)));
}

TEST_CASE("a question that does not fit ends the case with another offer")
{
    auto world = support::World{};
    tell_visited(world);

    REQUIRE(decide_fit(world.database, world.occasion(), refusal(world)));

    CHECK(state_of(world) == programme::CaseState::not_suitable);
    CHECK(given::last_event(world).event.code == "neighbourhood_team");
    CHECK(given::last_event(world).note == "Wijkteam belt dinsdag.");
    CHECK_FALSE(is_open(world));
    auto const checks = list_fit_checks(world.database, world.sanne);
    CHECK(std::ranges::count_if(checks, &FitCheck::confirmed) == 1);
}

TEST_CASE("a fit decision needs the visit, all points, and a reason of the programme")
{
    auto world = support::World{};
    auto const too_early = decide_fit(world.database, world.occasion(), acceptance(world));
    CHECK(std::get<JourneyRefusal>(too_early.error()) == JourneyRefusal::not_in_this_state);
    tell_visited(world);

    auto open = acceptance(world);
    open.judgement.confirmed.pop_back();
    auto const with_open_point = decide_fit(world.database, world.occasion(), open);
    CHECK(std::get<FitRefusal>(with_open_point.error()) == FitRefusal::points_open);

    auto unknown = refusal(world);
    unknown.judgement.reason = "no such reason";
    auto const without_reason = decide_fit(world.database, world.occasion(), unknown);
    CHECK(std::get<JourneyRefusal>(without_reason.error()) == JourneyRefusal::unknown_code);
    CHECK(list_fit_checks(world.database, world.sanne).empty());
}

TEST_CASE("a family can leave before support begins, in three ways, with the reason")
{
    for (auto const exit : {Exit::withdrawn, Exit::no_capacity, Exit::unreachable}) {
        auto world = support::World{};
        auto const wish = LeaveBeforeSupport{
            .family_case = world.sanne,
            .exit = exit,
            .on = day("2026-11-20"),
            .reason = "Oma helpt nu.",
            .submission_key = "exit-form",
        };

        REQUIRE(leave_before_support(world.database, world.occasion(), wish));
        REQUIRE(leave_before_support(world.database, world.occasion(), wish));

        CHECK(given::kinds_of_events(world) == base::to_code(exit));
        CHECK(given::last_event(world).note == "Oma helpt nu.");
        CHECK_FALSE(is_open(world));
    }
}

TEST_CASE("a family with support cannot leave as if it never began")
{
    auto world = support::World{};
    given::tell_supported(world);
    auto const left = leave_before_support(
        world.database,
        world.occasion(),
        {.family_case = world.sanne, .exit = Exit::withdrawn, .on = day("2026-11-21"), .reason = "Anders"}
    );
    CHECK(left.error() == JourneyRefusal::not_in_this_state);
}

TEST_CASE("a case pauses until a day and goes on")
{
    auto world = support::World{};
    given::tell_waiting(world);
    auto const pause = PauseCase{
        .family_case = world.sanne,
        .on = day("2026-11-20"),
        .until = day("2026-12-20"),
        .reason = "Opname in het ziekenhuis",
        .submission_key = "pause-form",
    };
    REQUIRE(pause_case(world.database, world.occasion(), pause));
    REQUIRE(pause_case(world.database, world.occasion(), pause));
    CHECK(programme::is_paused(load_history(world.database, world.sanne)));

    auto const go_on =
        ResumeCase{.family_case = world.sanne, .on = day("2026-11-21"), .submission_key = "resume-form"};
    REQUIRE(resume_case(world.database, world.occasion(), go_on));
    REQUIRE(resume_case(world.database, world.occasion(), go_on));
    CHECK_FALSE(programme::is_paused(load_history(world.database, world.sanne)));
    CHECK(given::kinds_of_events(world) == "contacted, acquaintance_held, accepted, paused, resumed");
}

TEST_CASE("a case that does not stand still cannot go on")
{
    auto world = support::World{};
    auto const resumed =
        resume_case(world.database, world.occasion(), {.family_case = world.sanne, .on = day("2026-11-20")});
    CHECK(resumed.error() == JourneyRefusal::not_in_this_state);
}

TEST_CASE("an open step gets another day, with the reason")
{
    auto world = support::World{};
    auto const wish = ReplanStep{
        .family_case = world.sanne,
        .step = "acquaintance",
        .match = std::nullopt,
        .planned_for = day("2026-12-09"),
        .reason = "Gezin is op vakantie",
        .submission_key = "replan-form",
    };

    REQUIRE(replan_step(world.database, world.occasion(), wish));
    REQUIRE(replan_step(world.database, world.occasion(), wish));

    CHECK(given::kinds_of_events(world) == "replanned");
    auto const history = load_history(world.database, world.sanne);
    CHECK(programme::given::when(history, "acquaintance", "2026-11-21").starts_with("2026-12-09 as planned"));
}

TEST_CASE("a step of a match is skipped for that match, and only when the programme allows it")
{
    auto world = support::World{};
    given::tell_supported(world);
    auto wish = SkipStep{
        .family_case = world.sanne,
        .step = "first_check",
        .match = programme::MatchId{1},
        .reason = "Al besproken bij de start",
        .submission_key = "skip-form",
    };
    REQUIRE(skip_step(world.database, world.occasion(), wish));
    REQUIRE(skip_step(world.database, world.occasion(), wish));
    CHECK(given::last_event(world).event.match == programme::MatchId{1});
    CHECK(given::last_event(world).note == "Al besproken bij de start");

    wish.step = "visits";
    wish.submission_key = "another form";
    CHECK(skip_step(world.database, world.occasion(), wish).error() == JourneyRefusal::cannot_be_skipped);
}

TEST_CASE("the journey of a family is moved by its own location only")
{
    auto world = support::World{};
    tell_visited(world);
    auto const elsewhere = world.occasion_of(world.joke);
    auto const on = day("2026-11-20");
    auto& database = world.database;
    CHECK_THROWS_AS(decide_fit(database, elsewhere, acceptance(world)), base::NotFound);
    CHECK_THROWS_AS(
        leave_before_support(
            database,
            elsewhere,
            {.family_case = world.sanne, .exit = Exit::withdrawn, .on = on, .reason = "x"}
        ),
        base::NotFound
    );
    CHECK_THROWS_AS(
        pause_case(database, elsewhere, {.family_case = world.sanne, .on = on, .until = {}, .reason = "x"}),
        base::NotFound
    );
    CHECK_THROWS_AS(resume_case(database, elsewhere, {.family_case = world.sanne, .on = on}), base::NotFound);
    CHECK_THROWS_AS(
        replan_step(
            database,
            elsewhere,
            {.family_case = world.sanne, .step = "fit_decision", .match = {}, .planned_for = on, .reason = "x"
            }
        ),
        base::NotFound
    );
    CHECK_THROWS_AS(
        skip_step(
            database,
            elsewhere,
            {.family_case = world.sanne, .step = "first_check", .match = {}, .reason = "x"}
        ),
        base::NotFound
    );
}

TEST_CASE("a decision, a pause and an exit are kept as a whole or not at all")
{
    auto world = support::World{};
    tell_visited(world);
    auto const occasion = world.occasion();
    auto const on = day("2026-11-20");
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        static_cast<void>(decide_fit(database, occasion, acceptance(world)));
    });
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        auto const wish =
            PauseCase{.family_case = world.sanne, .on = on, .until = std::nullopt, .reason = "Verhuizing"};
        static_cast<void>(pause_case(database, occasion, wish));
    });
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        auto const wish = LeaveBeforeSupport{
            .family_case = world.sanne, .exit = Exit::withdrawn, .on = on, .reason = "Verhuisd"
        };
        static_cast<void>(leave_before_support(database, occasion, wish));
    });
    CHECK(given::kinds_of_events(world) == "contacted, acquaintance_held, accepted, paused, withdrawn");
}

} // namespace intake
