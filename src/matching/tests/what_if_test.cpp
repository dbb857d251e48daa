#include "matching/model/what_if.hpp"
#include "matching/tests/given_pool.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace matching {

namespace {

using namespace given;

std::vector<PoolVolunteer> mixed_pool()
{
    auto on_friday = fitting_volunteer(1);
    on_friday.profile.dagdelen = {friday};
    auto dutch_only = fitting_volunteer(2);
    dutch_only.profile.languages = {"nl"};
    auto dutch_too = dutch_only;
    dutch_too.id = volunteers::VolunteerId{3};
    auto far = fitting_volunteer(4);
    far.point = kilometres_away(14.0);
    auto full = fitting_volunteer(5);
    full.open_matches = 1;
    auto full_and_far = far;
    full_and_far.id = volunteers::VolunteerId{6};
    full_and_far.open_matches = 1;
    return {on_friday, dutch_only, dutch_too, far, full, full_and_far, fitting_volunteer(7)};
}

} // namespace

TEST_CASE("each single change says whom it brings in, the most first")
{
    auto const answers = what_ifs(turkish_family(), mixed_pool(), yardstick());

    REQUIRE(answers.size() == 4);
    CHECK(answers[0].change == Change::interpreter);
    CHECK(answers[0].brings_in == std::vector{volunteers::VolunteerId{2}, volunteers::VolunteerId{3}});
    CHECK(answers[1].change == Change::dagdeel);
    CHECK(answers[1].dagdeel == friday);
    CHECK(answers[1].brings_in == std::vector{volunteers::VolunteerId{1}});
    CHECK(answers[2].change == Change::travel);
    CHECK(answers[2].brings_in == std::vector{volunteers::VolunteerId{4}});
    CHECK(answers[3].change == Change::another_family);
    CHECK(answers[3].brings_in == std::vector{volunteers::VolunteerId{5}});
}

TEST_CASE("who could come already is brought in by nothing")
{
    CHECK(what_ifs(turkish_family(), {fitting_volunteer(1), fitting_volunteer(2)}, yardstick()).empty());
}

TEST_CASE("a family that nobody asked for dagdelen needs none more")
{
    auto family = turkish_family();
    family.dagdelen = {};
    auto unavailable = fitting_volunteer();
    unavailable.standing.available = false;
    CHECK(what_ifs(family, {unavailable}, yardstick()).empty());
}

TEST_CASE("letting neighbours come is a change too, where the location refuses them")
{
    auto neighbour = fitting_volunteer();
    neighbour.profile.postcode = "7101 ZZ";
    auto strict = yardstick();
    strict.neighbours = Neighbours::refused;

    auto const answers = what_ifs(turkish_family(), {neighbour}, strict);

    REQUIRE(answers.size() == 1);
    CHECK(answers[0].change == Change::neighbours);
}

} // namespace matching
