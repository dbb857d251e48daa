#include "allowances/model/money.hpp"
#include "support/world.hpp"

#include <doctest/doctest.h>

#include <rapidcheck.h>

namespace allowances {

TEST_CASE("a sum is read as people write it")
{
    CHECK(parse_money("12") == Money{1200});
    CHECK(parse_money("12,5") == Money{1250});
    CHECK(parse_money(" 12,50 ") == Money{1250});
    CHECK(parse_money("12.50") == Money{1250});
    CHECK(parse_money("0,23") == Money{23});
    CHECK(parse_money("1.800") == Money{180'000});
    CHECK(parse_money("1.800,00") == Money{180'000});
}

TEST_CASE("what is no sum is not read")
{
    for (auto const* const text :
         {"", "-1", "1,", ",5,", "1,234", "12.3456", "1..2", "a", "1e3", "1000000", "€ 5"}) {
        CHECK_MESSAGE(!parse_money(text), text);
    }
}

TEST_CASE("a sum is written and read back")
{
    rc::check("decimals", [] {
        auto const money = Money{*rc::gen::inRange<std::int64_t>(0, 99'999'999)};
        RC_ASSERT(parse_money(to_decimal(money)) == money);
    });
}

TEST_CASE("a sum reads as in the language of the page")
{
    auto world = support::World{};
    CHECK(euros(Money{123'450}, world.texts) == "€ 1.234,50");
    CHECK(euros(Money{5}, world.catalogues.in(text::Language::en)) == "€0.05");
}

TEST_CASE("a sum below nothing has its sign in front")
{
    auto const world = support::World{};
    CHECK(euros(Money{-455160}, world.texts) == "-€ 4.551,60");
    CHECK(euros(Money{-5}, world.texts) == "-€ 0,05");
}

} // namespace allowances
