#include "intake/actions/leave_before_support.hpp"
#include "matching/actions/answer_proposal.hpp"
#include "matching/actions/withdraw_proposal.hpp"
#include "matching/pages/klik_by_location_page.hpp"
#include "matching/pages/results_pages.hpp"
#include "matching/store/advice_store.hpp"
#include "matching/store/klik_count_store.hpp"
#include "support/match_story.hpp"

#include <doctest/doctest.h>

#include <functional>

namespace matching {

namespace {

using support::says;
using support::World;

constexpr auto long_ago = base::Date{std::chrono::year{2020}, std::chrono::January, std::chrono::day{1}};

// What the histories say, one by one.
KlikRate rate_of_histories(World& world)
{
    return results_of(list_advised_matches(world.database, world.aalten)).all;
}

KlikRate counted(World& world)
{
    auto const counts = count_kliks(world.database, long_ago);
    return counts.empty() ? KlikRate{} : counts.front().all();
}

void answer(World& world, MatchId match, KlikSide side, KlikAnswer answer)
{
    support::answer_klik(world, match, side, answer);
}

void say_no_to_proposal(World& world)
{
    auto const match = support::propose_anna(world);
    REQUIRE(answer_proposal(
        world.database,
        world.occasion(),
        {.match = match, .answer = ProposalAnswer::no, .on = World::today, .reason = "no_time"}
    ));
}

void take_back(World& world)
{
    auto const match = support::introduce_anna(world);
    REQUIRE(withdraw_proposal(
        world.database,
        world.occasion(),
        {.match = match, .on = World::today, .reason = "better_match", .note = {}, .submission_key = "k"}
    ));
}

void leave_after_klik(World& world)
{
    support::klik_with_anna(world);
    REQUIRE(intake::leave_before_support(
        world.database,
        world.occasion(),
        {.family_case = world.sanne,
         .exit = intake::Exit::withdrawn,
         .on = World::today,
         .reason = "Verhuist",
         .submission_key = "k"}
    ));
}

struct Story {
    std::function<void(World&)> told;
    KlikRate rate;
};

void record(World& world, people::LocationId location, MatchId match, programme::EventKind kind)
{
    world.database.execute(
        R"sql(
            INSERT INTO case_events (location_id, family_case_id, kind, happened_on, match_id, recorded_at)
            VALUES ($1, $2, $3, $4, $5, $6)
        )sql",
        location,
        world.sanne,
        kind,
        World::today,
        match,
        world.now
    );
}

// Proposals that were decided, of which so many became a klik.
void decide(World& world, people::LocationId location, int rank, KlikRate rate)
{
    using enum programme::EventKind;
    for (auto number = 0; number < rate.decided; ++number) {
        auto rows = world.database.query(
            R"sql(
                INSERT INTO matches (location_id, family_case_id, volunteer_id, motivation, advice_rank, proposed_by,
                                     proposed_on, over_on)
                VALUES ($1, $2, $3, '', $4, $5, $6, $6) RETURNING id
            )sql",
            location,
            world.sanne,
            world.anna,
            rank,
            world.ria.account,
            World::today
        );
        rows.next();
        auto const match = rows.id<MatchId>(0);
        record(world, location, match, proposed);
        record(world, location, match, number < rate.kliks ? support_started : volunteer_declined);
    }
}

} // namespace

TEST_CASE("kliks are counted as the histories tell them, whatever became of a proposal")
{
    using enum KlikAnswer;
    auto const introduced_and = [](std::vector<std::pair<KlikSide, KlikAnswer>> answers) {
        return [answers](World& world) {
            auto const match = support::introduce_anna(world);
            for (auto const& [side, given] : answers) {
                answer(world, match, side, given);
            }
        };
    };
    auto const parent = KlikSide::parent;
    auto const volunteer = KlikSide::volunteer;
    auto const stories = std::vector<Story>{
        {support::propose_anna, {}},
        {say_no_to_proposal, {.kliks = 0, .decided = 1}},
        {take_back, {}},
        {leave_after_klik, {}},
        {introduced_and({}), {}},
        {introduced_and({{parent, yes}}), {}},
        {introduced_and({{parent, yes}, {volunteer, not_yet}}), {}},
        {introduced_and({{parent, yes}, {volunteer, yes}}), {.kliks = 1, .decided = 1}},
        {introduced_and({{parent, yes}, {volunteer, yes}, {parent, not_yet}}), {}},
        {introduced_and({{parent, yes}, {volunteer, yes}, {volunteer, no}}), {.kliks = 0, .decided = 1}},
        {introduced_and({{parent, no}}), {.kliks = 0, .decided = 1}},
        {support::start_with_anna, {.kliks = 1, .decided = 1}},
    };
    for (auto const& story : stories) {
        auto world = World{};
        story.told(world);
        CHECK(counted(world) == story.rate);
        CHECK(rate_of_histories(world) == story.rate);
    }
}

TEST_CASE("only what was proposed with an advice, and not long ago, is counted")
{
    auto world = World{};
    decide(world, world.aalten, 1, {.kliks = 4, .decided = 6});
    decide(world, world.aalten, 3, {.kliks = 1, .decided = 2});

    auto const counts = count_kliks(world.database, long_ago);
    REQUIRE(counts.size() == 1);
    CHECK(counts[0].location == world.aalten);
    CHECK(counts[0].first == KlikRate{.kliks = 4, .decided = 6});
    CHECK(counts[0].lower == KlikRate{.kliks = 1, .decided = 2});
    CHECK(count_kliks(world.database, base::add_days(World::today, 1)).empty());
    world.database.execute("UPDATE matches SET advice_rank = NULL");
    CHECK(count_kliks(world.database, long_ago).empty());
}

TEST_CASE("the national office sees locations side by side, without a family or a volunteer")
{
    auto world = World{};
    auto const page = [&] { return world.open(show_klik_by_location, world.noor, support::get()); };
    CHECK(says(page(), "nog geen"));

    decide(world, world.aalten, 1, {.kliks = 4, .decided = 6});
    decide(world, world.aalten, 2, {.kliks = 2, .decided = 5});
    CHECK(says(page(), "4 van 6 (67%)"));
    CHECK(says(page(), "2 van 5 (40%)"));
    CHECK(says(page(), "55%"));
    CHECK_FALSE(says(page(), "te weinig</td>"));

    // With so few there, the sum would give them away: Aalten is left out too.
    decide(world, world.winterswijk, 1, {.kliks = 1, .decided = 2});
    CHECK(says(page(), "te weinig</td>"));
    CHECK_FALSE(says(page(), "55%"));
    CHECK(says(page(), "54%"));
    CHECK_FALSE(says(page(), "Sanne"));
    CHECK_FALSE(says(page(), "Anna"));
}

TEST_CASE("a location sees its own klik beside that of the whole country, unless that tells of one other")
{
    auto world = World{};
    auto const page = [&] { return world.open(show_results, world.ria, support::get()); };
    decide(world, world.aalten, 1, {.kliks = 4, .decided = 6});
    CHECK(says(page(), "4 van 6 (67%)"));
    CHECK(says(page(), "te weinig"));

    auto const third = [&] {
        auto rows = world.database.query(
            R"sql(
                INSERT INTO locations (organisation_id, name, demo)
                SELECT organisation_id, 'Bocholt', demo FROM locations WHERE id = $1 RETURNING id
            )sql",
            world.aalten
        );
        rows.next();
        return rows.id<people::LocationId>(0);
    }();
    decide(world, third, 1, {.kliks = 2, .decided = 4});
    CHECK(says(page(), "te weinig</td>"));
    decide(world, world.winterswijk, 1, {.kliks = 5, .decided = 10});
    CHECK(says(page(), "11 van 20 (55%)"));
    CHECK_FALSE(says(page(), "Bocholt"));
}

} // namespace matching
