#include "matching/model/pool_plan.hpp"
#include "matching/model/recruit.hpp"
#include "matching/tests/given_pool.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <rapidcheck.h>
#include <set>

namespace matching {

namespace {

using namespace given;

PoolFamily family_that_waits(std::int64_t id, int days)
{
    auto family = turkish_family();
    family.id = intake::FamilyCaseId{id};
    family.waiting_since = base::add_days(today, -days);
    return family;
}

// Fatma can only get Anna; for Gül both may come, and Anna is the better.
Waiting two_families()
{
    auto gul = family_that_waits(1, 60);
    auto fatma = family_that_waits(2, 30);
    fatma.dagdelen = {friday};
    gul.dagdelen = {tuesday, friday};
    auto anna = fitting_volunteer(1);
    anna.profile.dagdelen = {tuesday, friday};
    auto bea = fitting_volunteer(2);
    return {.families = {gul, fatma}, .volunteers = {anna, bea}, .chosen = {}};
}

std::vector<std::pair<std::size_t, std::size_t>> pairs_of(Plan const& plan)
{
    auto pairs = std::vector<std::pair<std::size_t, std::size_t>>{};
    for (auto const& pair : plan.pairs) {
        pairs.emplace_back(pair.family, pair.volunteer);
    }
    return pairs;
}

using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

Waiting any_waiting()
{
    auto waiting = Waiting{};
    auto const families = *rc::gen::inRange(0, 9);
    for (auto id = 1; id <= families; ++id) {
        auto family = family_that_waits(id, 0);
        family.dagdelen = *rc::gen::element(
            std::vector<Dagdeel>{}, std::vector{tuesday}, std::vector{friday}, std::vector{tuesday, friday}
        );
        family.home_language = *rc::gen::element<std::string>("nl", "tr");
        family.point = kilometres_away(*rc::gen::inRange(0, 15));
        family.waiting_since = base::add_days(today, -*rc::gen::inRange(0, 400));
        waiting.families.push_back(family);
    }
    std::ranges::stable_sort(waiting.families, {}, &PoolFamily::waiting_since);
    auto const size = *rc::gen::inRange(0, 9);
    for (auto id = 1; id <= size; ++id) {
        auto volunteer = fitting_volunteer(id);
        volunteer.profile.dagdelen = *rc::gen::element(std::vector{tuesday}, std::vector{friday});
        volunteer.profile.most_families = *rc::gen::inRange(0, 3);
        volunteer.profile.languages =
            *rc::gen::element(std::vector<std::string>{"nl"}, std::vector<std::string>{"nl", "tr"});
        waiting.volunteers.push_back(volunteer);
    }
    for (auto const& family : waiting.families) {
        for (auto const& volunteer : waiting.volunteers) {
            if (*rc::gen::inRange(0, 8) == 0) {
                waiting.chosen.push_back(
                    {.family = family.id,
                     .volunteer = volunteer.id,
                     .choice = *rc::gen::element(PairChoice::locked, PairChoice::refused)}
                );
            }
        }
    }
    return waiting;
}

bool is_helped(Plan const& plan, std::size_t family)
{
    return std::ranges::find(plan.pairs, family, &PlannedPair::family) != plan.pairs.end();
}

} // namespace

TEST_CASE("choosing for all helps a family more than choosing one by one")
{
    auto const plan = plan_pool(two_families(), yardstick());

    CHECK(pairs_of(plan.one_by_one) == Pairs{{0, 0}});
    CHECK(pairs_of(plan.best) == Pairs{{0, 1}, {1, 0}});
    CHECK(plan.best.weeks_waited == 8 + 4);
    CHECK(plan.assignment.gap() == 0);
}

TEST_CASE("who was locked stays together, who was refused is not seen together again")
{
    auto waiting = two_families();
    waiting.chosen = {
        {.family = waiting.families[0].id, .volunteer = waiting.volunteers[0].id, .choice = PairChoice::locked
        }
    };
    CHECK(pairs_of(plan_pool(waiting, yardstick()).best) == Pairs{{0, 0}});

    waiting.chosen[0].choice = PairChoice::refused;
    CHECK(pairs_of(plan_pool(waiting, yardstick()).one_by_one) == Pairs{{0, 1}, {1, 0}});

    waiting.chosen = {
        {.family = waiting.families[1].id,
         .volunteer = waiting.volunteers[0].id,
         .choice = PairChoice::refused}
    };
    CHECK(pairs_of(plan_pool(waiting, yardstick()).best) == Pairs{{0, 0}});
}

TEST_CASE("with equal chances the one place goes to who waits longest")
{
    auto const waiting = Waiting{
        .families = {family_that_waits(9, 200), family_that_waits(3, 10)},
        .volunteers = {fitting_volunteer(1)},
        .chosen = {},
    };
    CHECK(pairs_of(plan_pool(waiting, yardstick()).best) == Pairs{{0, 0}});
}

TEST_CASE("who is recruited helps the families that nobody can come to")
{
    auto waiting = two_families();
    waiting.volunteers.pop_back();
    auto const plan = plan_pool(waiting, yardstick());
    auto const advice = whom_to_recruit(waiting, plan, yardstick());

    REQUIRE_FALSE(advice.empty());
    CHECK(advice[0].kind.language == "tr");
    CHECK(advice[0].families_by_one == 1);
    CHECK(advice[0].families_by_many == 1);

    waiting.volunteers.clear();
    auto const nobody_here = whom_to_recruit(waiting, plan_pool(waiting, yardstick()), yardstick());
    REQUIRE_FALSE(nobody_here.empty());
    CHECK(nobody_here[0].kind.dagdeel == friday);
    CHECK(nobody_here[0].families_by_many == 2);
    CHECK(nobody_here[0].kind.area == "7101");
}

TEST_CASE("property: no plan breaks a rule, a refusal or the room of a volunteer, and the best helps most")
{
    CHECK(rc::check([] {
        auto const waiting = any_waiting();
        auto const plan = plan_pool(waiting, yardstick());
        for (auto const& each : {plan.best, plan.one_by_one}) {
            auto families = std::set<std::size_t>{};
            auto room = std::map<std::size_t, int>{};
            for (auto const& pair : each.pairs) {
                auto const& family = waiting.families[pair.family];
                auto const& volunteer = waiting.volunteers[pair.volunteer];
                RC_ASSERT(obstacles(family, volunteer, yardstick()).empty());
                RC_ASSERT(families.insert(pair.family).second);
                RC_ASSERT(++room[pair.volunteer] <= volunteer.profile.most_families);
                for (auto const& chosen : waiting.chosen) {
                    RC_ASSERT(
                        chosen.family != family.id || chosen.volunteer != volunteer.id
                        || chosen.choice != PairChoice::refused
                    );
                }
            }
        }
        RC_ASSERT(plan.best.pairs.size() >= plan.one_by_one.pairs.size());
        RC_ASSERT(plan.assignment.gap() == 0);
    }));
}

TEST_CASE("property: a family that waits longer does not lose its place")
{
    CHECK(rc::check([] {
        auto waiting = any_waiting();
        waiting.chosen.clear();
        RC_PRE(!waiting.families.empty());
        auto const before = plan_pool(waiting, yardstick());
        auto const chosen = *rc::gen::inRange<std::size_t>(0, waiting.families.size());
        auto const id = waiting.families[chosen].id;
        waiting.families[chosen].waiting_since =
            base::add_days(*waiting.families[chosen].waiting_since, -*rc::gen::inRange(1, 200));
        std::ranges::stable_sort(waiting.families, {}, [](PoolFamily const& family) {
            return std::pair{family.waiting_since, family.id};
        });
        auto const now = static_cast<std::size_t>(
            std::ranges::find(waiting.families, id, &PoolFamily::id) - waiting.families.begin()
        );
        RC_ASSERT(!is_helped(before.best, chosen) || is_helped(plan_pool(waiting, yardstick()).best, now));
    }));
}

TEST_CASE("property: somebody new never makes the best for all worth less")
{
    CHECK(rc::check([] {
        auto waiting = any_waiting();
        waiting.chosen.clear();
        auto const before = plan_pool(waiting, yardstick()).assignment.value;
        waiting.volunteers.push_back(fitting_volunteer(100));
        RC_ASSERT(plan_pool(waiting, yardstick()).assignment.value >= before);
    }));
}

} // namespace matching
