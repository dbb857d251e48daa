#include "matching/model/rules.hpp"
#include "matching/model/score.hpp"
#include "matching/tests/given_pool.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <rapidcheck.h>

namespace matching {

namespace {

using namespace given;

int points_of(Factor factor, PoolFamily const& family, PoolVolunteer const& volunteer)
{
    auto const factors = weigh(family, volunteer, yardstick());
    return std::ranges::find(factors, factor, &FactorPoints::factor)->points;
}

intake::Child child_born(int year)
{
    return {
        .born_in = base::Date{std::chrono::year{year}, std::chrono::January, std::chrono::day{1}},
        .due_on = {}
    };
}

} // namespace

TEST_CASE("one shared dagdeel is what it takes, three are all the points")
{
    auto family = turkish_family();
    auto volunteer = fitting_volunteer();
    CHECK(points_of(Factor::dagdeel, family, volunteer) == 13);

    family.dagdelen = {tuesday, friday, {.weekday = 1, .part = DayPart::morning}};
    volunteer.profile.dagdelen = family.dagdelen;
    CHECK(points_of(Factor::dagdeel, family, volunteer) == 20);

    volunteer.profile.dagdelen = {};
    CHECK(points_of(Factor::dagdeel, family, volunteer) == 0);
}

TEST_CASE("how well she speaks the language counts; an interpreter is a third")
{
    auto family = turkish_family();
    auto volunteer = fitting_volunteer();
    CHECK(points_of(Factor::language, family, volunteer) == 18);

    volunteer.profile.language_levels["tr"] = "native";
    CHECK(points_of(Factor::language, family, volunteer) == 20);
    volunteer.profile.language_levels["tr"] = "some";
    CHECK(points_of(Factor::language, family, volunteer) == 10);

    family.interpreter = true;
    volunteer.profile.languages = {"nl"};
    CHECK(points_of(Factor::language, family, volunteer) == 7);
}

TEST_CASE("near is better, measured by how far she comes")
{
    auto volunteer = fitting_volunteer();
    volunteer.point = home;
    CHECK(points_of(Factor::distance, turkish_family(), volunteer) == 15);

    volunteer.point = kilometres_away(4.0);
    CHECK(points_of(Factor::distance, turkish_family(), volunteer) == 9);
    volunteer.profile.travel_ways = {"walk"};
    CHECK(points_of(Factor::distance, turkish_family(), volunteer) == 3);

    volunteer.point = std::nullopt;
    CHECK(points_of(Factor::distance, turkish_family(), volunteer) == 0);
}

TEST_CASE("experience counts for what the parent hopes for, and else for the kinds of her questions")
{
    auto family = turkish_family();
    auto volunteer = fitting_volunteer();
    volunteer.profile.experiences = {"twins", "sleep"};
    CHECK(points_of(Factor::experience, family, volunteer) == 0);

    family.need_categories = {"informational", "emotional", "informational"};
    CHECK(points_of(Factor::experience, family, volunteer) == 8);
    CHECK(experiences_that_help(family, volunteer, rules()) == std::vector<std::string>{"sleep"});

    family.experiences = {"twins"};
    CHECK(points_of(Factor::experience, family, volunteer) == 15);
    CHECK(experiences_that_help(family, volunteer, rules()) == std::vector<std::string>{"twins"});
}

TEST_CASE("own children of the same age are best, older ones mean that she has been there")
{
    auto family = turkish_family();
    auto volunteer = fitting_volunteer();
    volunteer.profile.child_ages = {"primary"};
    CHECK(points_of(Factor::child_ages, family, volunteer) == 0);

    family.children = {child_born(2019)};
    CHECK(points_of(Factor::child_ages, family, volunteer) == 10);

    family.children.push_back(child_born(2025));
    CHECK(points_of(Factor::child_ages, family, volunteer) == 8);

    family.children = {child_born(2010)};
    CHECK(points_of(Factor::child_ages, family, volunteer) == 0);

    family.children = {{.born_in = {}, .due_on = base::add_days(today, 30)}};
    CHECK(points_of(Factor::child_ages, family, volunteer) == 6);
}

TEST_CASE("two shared interests are enough, and one is all when only one was asked for")
{
    auto family = turkish_family();
    auto volunteer = fitting_volunteer();
    volunteer.profile.interests = {"music", "reading", "sports"};
    CHECK(points_of(Factor::interests, family, volunteer) == 0);

    family.interests = {"music", "cooking", "crafts"};
    CHECK(points_of(Factor::interests, family, volunteer) == 3);
    family.interests = {"music"};
    CHECK(points_of(Factor::interests, family, volunteer) == 5);
}

TEST_CASE("a volunteer whom the family knows from earlier days goes before an equal")
{
    auto volunteer = fitting_volunteer();
    CHECK(points_of(Factor::earlier, turkish_family(), volunteer) == 0);

    volunteer.earlier[turkish_family().id] = EarlierMatch::helped;
    CHECK(points_of(Factor::earlier, turkish_family(), volunteer) == 5);
}

TEST_CASE("a factor without weight gives no points, whatever she has")
{
    auto measured = yardstick();
    measured.weights = {};
    for (auto const& factor : weigh(turkish_family(), fitting_volunteer(), measured)) {
        CHECK(factor == FactorPoints{.factor = factor.factor, .points = 0, .most = 0});
    }
}

TEST_CASE("property: who somebody is, and what stands in free text, changes nothing")
{
    CHECK(rc::check([] {
        auto family = turkish_family();
        auto volunteer = fitting_volunteer();
        auto const points = weigh(family, volunteer, yardstick());
        auto const in_the_way = obstacles(family, volunteer, yardstick());

        volunteer.person = people::PersonId{*rc::gen::inRange(1, 100000)};
        volunteer.profile.wishes = *rc::gen::arbitrary<std::string>();
        volunteer.profile.about = *rc::gen::arbitrary<std::string>();
        volunteer.profile.heard_from = *rc::gen::arbitrary<std::string>();

        RC_ASSERT(weigh(family, volunteer, yardstick()) == points);
        RC_ASSERT(obstacles(family, volunteer, yardstick()) == in_the_way);
    }));
}

TEST_CASE("property: every factor gives between none and all of its points")
{
    CHECK(rc::check([] {
        auto measured = yardstick();
        for (auto& points : measured.weights.points) {
            points = *rc::gen::inRange(0, 101);
        }
        auto volunteer = fitting_volunteer();
        volunteer.point = kilometres_away(*rc::gen::inRange(0, 60));
        volunteer.free_since = base::add_days(today, *rc::gen::inRange(-900, 30));
        for (auto const& factor : weigh(turkish_family(), volunteer, measured)) {
            RC_ASSERT(0 <= factor.points && factor.points <= factor.most);
        }
    }));
}

} // namespace matching
