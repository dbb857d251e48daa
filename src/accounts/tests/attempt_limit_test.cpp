#include "accounts/model/attempt_limit.hpp"

#include <doctest/doctest.h>

namespace accounts {

namespace {

using namespace std::chrono_literals;

constexpr auto ten_o_clock = base::Instant{std::chrono::seconds{1'795'255'200}};

std::chrono::seconds wait(int count, CountedBy counted_by, std::chrono::seconds since_last)
{
    return wait_after({.count = count, .last = ten_o_clock}, counted_by, ten_o_clock + since_last);
}

} // namespace

TEST_CASE("five attempts are free, then each next one waits longer, at most a quarter of an hour")
{
    CHECK(wait(0, CountedBy::email, 0s) == 0s);
    CHECK(wait(4, CountedBy::email, 0s) == 0s);
    CHECK(wait(5, CountedBy::email, 0s) == 1min);
    CHECK(wait(6, CountedBy::email, 0s) == 2min);
    CHECK(wait(8, CountedBy::email, 0s) == 8min);
    CHECK(wait(9, CountedBy::email, 0s) == 15min);
    CHECK(wait(1'000'000, CountedBy::email, 0s) == 15min);
    CHECK(wait(5, CountedBy::browser, 0s) == 1min);
}

TEST_CASE("the wait counts from the last attempt and ends")
{
    CHECK(wait(5, CountedBy::email, 59s) == 1s);
    CHECK(wait(5, CountedBy::email, 60s) == 0s);
    CHECK(wait(1'000'000, CountedBy::email, 15min) == 0s);
}

TEST_CASE("a network that many people share has more attempts")
{
    CHECK(wait(29, CountedBy::network, 0s) == 0s);
    CHECK(wait(30, CountedBy::network, 0s) == 1min);
    CHECK(wait(100, CountedBy::network, 0s) == 15min);
}

TEST_CASE("nobody waits who has not tried")
{
    CHECK(wait_after({.count = 0, .last = std::nullopt}, CountedBy::email, ten_o_clock) == 0s);
}

} // namespace accounts
