#include "matching/model/region_plan.hpp"
#include "matching/tests/given_pool.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <rapidcheck.h>

namespace matching {

namespace {

using namespace given;

constexpr auto aalten = people::LocationId{1};
constexpr auto winterswijk = people::LocationId{2};
constexpr auto borculo = people::LocationId{3};

PoolFamily family_at(people::LocationId location, std::int64_t id, int days)
{
    auto family = turkish_family();
    family.id = intake::FamilyCaseId{id};
    family.waiting_since = base::add_days(today, -days);
    family.location = location;
    return family;
}

PoolVolunteer volunteer_at(people::LocationId location, std::int64_t id)
{
    auto volunteer = fitting_volunteer(id);
    volunteer.location = location;
    return volunteer;
}

void agree(Region& region, people::LocationId one, people::LocationId other)
{
    region.waiting.shared.emplace(one, other);
    region.waiting.shared.emplace(other, one);
}

Region region_of(std::vector<PoolFamily> families, std::vector<PoolVolunteer> volunteers)
{
    auto region = Region{};
    for (auto const location : {aalten, winterswijk, borculo}) {
        region.yardsticks.emplace(location, yardstick());
    }
    region.waiting.families = std::move(families);
    region.waiting.volunteers = std::move(volunteers);
    return region;
}

YardstickOf yardsticks_of(Region const& region)
{
    return
        [&](PoolFamily const& family) -> Yardstick const& { return region.yardsticks.at(family.location); };
}

Points value_of(Plan const& plan, Region const& region)
{
    auto value = Points{0};
    for (auto const& pair : plan.pairs) {
        auto const& family = region.waiting.families[pair.family];
        value += worth_of_pair(family, pair.points, region.yardsticks.at(family.location));
    }
    return value;
}

// The plan of one location alone, as its own page makes it.
PoolPlan plan_at(Region const& region, people::LocationId location)
{
    auto own = Waiting{};
    std::ranges::copy_if(region.waiting.families, std::back_inserter(own.families), [&](auto const& family) {
        return family.location == location;
    });
    std::ranges::copy_if(
        region.waiting.volunteers,
        std::back_inserter(own.volunteers),
        [&](auto const& volunteer) { return volunteer.location == location; }
    );
    own.chosen = region.waiting.chosen;
    return plan_pool(own, region.yardsticks.at(location));
}

people::LocationId any_location()
{
    return *rc::gen::element(aalten, winterswijk, borculo);
}

Region any_region()
{
    auto region = Region{};
    for (auto const location : {aalten, winterswijk, borculo}) {
        auto measured = yardstick();
        measured.weights.family_waiting = *rc::gen::inRange(0, 5);
        measured.weights.points[0] = *rc::gen::inRange(0, 40);
        region.yardsticks.emplace(location, measured);
    }
    auto const families = *rc::gen::inRange(0, 9);
    for (auto id = 1; id <= families; ++id) {
        auto family = family_at(any_location(), id, *rc::gen::inRange(0, 400));
        family.dagdelen = *rc::gen::element(std::vector{tuesday}, std::vector{friday});
        family.point = kilometres_away(*rc::gen::inRange(0, 15));
        region.waiting.families.push_back(family);
    }
    std::ranges::stable_sort(region.waiting.families, {}, &PoolFamily::waiting_since);
    auto const size = *rc::gen::inRange(0, 9);
    for (auto id = 1; id <= size; ++id) {
        auto volunteer = volunteer_at(any_location(), id);
        volunteer.profile.dagdelen = *rc::gen::element(std::vector{tuesday}, std::vector{friday});
        volunteer.profile.most_families = *rc::gen::inRange(0, 3);
        region.waiting.volunteers.push_back(volunteer);
    }
    for (auto const& family : region.waiting.families) {
        for (auto const& volunteer : region.waiting.volunteers) {
            if (family.location == volunteer.location && *rc::gen::inRange(0, 8) == 0) {
                region.waiting.chosen.push_back(
                    {.family = family.id,
                     .volunteer = volunteer.id,
                     .choice = *rc::gen::element(PairChoice::locked, PairChoice::refused)}
                );
            }
        }
    }
    for (auto const& [one, other] :
         {std::pair{aalten, winterswijk}, {winterswijk, borculo}, {aalten, borculo}}) {
        if (*rc::gen::arbitrary<bool>()) {
            agree(region, one, other);
        }
    }
    return region;
}

} // namespace

TEST_CASE("a family that nobody of its location can come to is helped by a location that shares")
{
    auto region = region_of({family_at(aalten, 1, 60)}, {volunteer_at(winterswijk, 1)});
    CHECK(plan_region(region).together.best.pairs.empty());

    agree(region, aalten, winterswijk);
    auto const plan = plan_region(region);
    CHECK(plan.together.best.pairs.size() == 1);
    CHECK(plan.together.best.weeks_waited == 8);
    CHECK(plan.apart.best.pairs.empty());
}

TEST_CASE("two locations that share with a third do not share with each other")
{
    auto region = region_of({family_at(winterswijk, 1, 60)}, {volunteer_at(borculo, 1)});
    agree(region, aalten, winterswijk);
    agree(region, aalten, borculo);
    CHECK(plan_region(region).together.best.pairs.empty());
}

TEST_CASE("the location of the family says what weighs, and whether neighbours may come")
{
    auto region = region_of({family_at(aalten, 1, 60)}, {volunteer_at(winterswijk, 1)});
    agree(region, aalten, winterswijk);
    region.waiting.families[0].postcode = "7121 AB";
    auto const points = plan_region(region).together.best.points;

    auto heavier = yardstick();
    heavier.weights.points[0] += 10;
    region.yardsticks.clear();
    region.yardsticks.emplace(aalten, heavier);
    region.yardsticks.emplace(winterswijk, yardstick());
    CHECK(plan_region(region).together.best.points > points);

    heavier.neighbours = Neighbours::refused;
    region.yardsticks.clear();
    region.yardsticks.emplace(aalten, heavier);
    region.yardsticks.emplace(winterswijk, yardstick());
    CHECK(plan_region(region).together.best.pairs.empty());
}

TEST_CASE("who was lent to one family may come to that family, also when nothing is shared any more")
{
    auto region =
        region_of({family_at(aalten, 1, 60), family_at(aalten, 2, 90)}, {volunteer_at(winterswijk, 1)});
    region.waiting.volunteers[0].lent_to.insert(intake::FamilyCaseId{1});
    auto const plan = plan_region(region);
    REQUIRE(plan.apart.best.pairs.size() == 1);
    CHECK(plan.apart.best.pairs[0].family == 0);
}

TEST_CASE("each location reads how many it has, and how many are helped")
{
    auto region = region_of(
        {family_at(aalten, 1, 60), family_at(aalten, 2, 30), family_at(winterswijk, 3, 10)},
        {volunteer_at(aalten, 1), volunteer_at(winterswijk, 2), volunteer_at(winterswijk, 3)}
    );
    agree(region, aalten, winterswijk);
    auto const counts = counts_by_location(region, plan_region(region));
    REQUIRE(counts.size() == 3);
    CHECK(counts[0].waiting == 2);
    CHECK(counts[0].free_volunteers == 1);
    CHECK(counts[0].helped_apart == 1);
    CHECK(counts[0].helped_together == 2);
    CHECK(counts[1].free_volunteers == 2);
    CHECK(counts[1].helped_together == 1);
    CHECK(counts[2].waiting == 0);
}

TEST_CASE("property: together is never worth less than the locations each by themselves")
{
    CHECK(rc::check([] {
        auto const region = any_region();
        auto const plan = plan_region(region);
        auto apart = Points{0};
        auto helped = std::size_t{0};
        for (auto const location : {aalten, winterswijk, borculo}) {
            auto const own = plan_at(region, location).best;
            helped += own.pairs.size();
            for (auto const& pair : own.pairs) {
                // Its place is that among the families of the location.
                auto place = pair.family;
                for (auto const& family : region.waiting.families) {
                    if (family.location == location && place-- == 0) {
                        apart += worth_of_pair(family, pair.points, region.yardsticks.at(location));
                    }
                }
            }
        }
        RC_ASSERT(plan.apart.best.pairs.size() == helped);
        RC_ASSERT(value_of(plan.apart.best, region) == apart);
        RC_ASSERT(value_of(plan.together.best, region) >= apart);
        RC_ASSERT(plan.together.best.pairs.size() >= helped);
        RC_ASSERT(plan.together.assignment.gap() == 0);
    }));
}

TEST_CASE("property: no pair crosses without an agreement, breaks a rule or a refusal, and the plan is the "
          "same again")
{
    CHECK(rc::check([] {
        auto const region = any_region();
        auto const plan = plan_region(region).together.best;
        for (auto const& pair : plan.pairs) {
            auto const& family = region.waiting.families[pair.family];
            auto const& volunteer = region.waiting.volunteers[pair.volunteer];
            RC_ASSERT(obstacles(family, volunteer, yardsticks_of(region)(family)).empty());
            RC_ASSERT(
                family.location == volunteer.location
                || region.waiting.shared.contains({family.location, volunteer.location})
            );
            RC_ASSERT(std::ranges::none_of(region.waiting.chosen, [&](ChosenPair const& chosen) {
                return chosen.family == family.id && chosen.volunteer == volunteer.id
                       && chosen.choice == PairChoice::refused;
            }));
        }
        auto const again = plan_region(region).together.best;
        RC_ASSERT(again.pairs.size() == plan.pairs.size());
        for (auto index = std::size_t{0}; index < plan.pairs.size(); ++index) {
            RC_ASSERT(again.pairs[index].family == plan.pairs[index].family);
            RC_ASSERT(again.pairs[index].volunteer == plan.pairs[index].volunteer);
        }
    }));
}

} // namespace matching
