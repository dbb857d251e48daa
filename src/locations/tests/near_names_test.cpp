#include "locations/model/near_names.hpp"

#include <doctest/doctest.h>

#include <rapidcheck.h>

namespace locations {

namespace {

std::vector<KnownName> known()
{
    return {
        {"Aalten", "aalten"},
        {"Alphen", "alphen"},
        {"Almelo", "almelo"},
        {"Almere", "almere"},
        {"Ede", "ede"},
        {"Epe", "epe"},
        {"Haarlem", "haarlem"},
        {"Haarlemmermeer", "haarlemmermeer"},
        {"Laren", "laren"},
        {"Laren", "laren"}
    };
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("a name with a letter too few, too many, wrong or swapped suggests the right one")
{
    CHECK(near_names("alten", known(), 1) == Names{"Aalten"});
    CHECK(near_names("aaltten", known(), 1) == Names{"Aalten"});
    CHECK(near_names("aalden", known(), 1) == Names{"Aalten"});
    CHECK(near_names("haarelm", known(), 1) == Names{"Haarlem"});
}

TEST_CASE("the beginning of a name suggests the names that begin so, the shortest first")
{
    CHECK(near_names("haarl", known(), 5) == Names{"Haarlem", "Haarlemmermeer"});
}

TEST_CASE("a name that two places share is suggested once")
{
    CHECK(near_names("larren", known(), 5) == Names{"Laren"});
}

TEST_CASE("a short name is only compared closely, and a very short or very long one not at all")
{
    CHECK(near_names("ede", known(), 5) == Names{"Ede", "Epe"});
    CHECK(near_names("ed", known(), 5).empty());
    CHECK(near_names("xyz", known(), 5).empty());
    CHECK(near_names(std::string(10'000, 'a'), known(), 5).empty());
}

TEST_CASE("the distance between spellings is the same both ways, and 0 only for the same text")
{
    auto const word = rc::gen::container<std::string>(rc::gen::inRange('a', 'd'));
    CHECK(rc::check([&] {
        auto const one = *word;
        auto const other = *word;
        auto const distance = spelling_distance(one, other, 3);
        RC_ASSERT(distance == spelling_distance(other, one, 3));
        RC_ASSERT((distance == 0) == (one == other));
        RC_ASSERT(distance <= 4U);
    }));
}

} // namespace locations
