#include "allowances/model/reckoning.hpp"

#include <doctest/doctest.h>

#include <rapidcheck.h>

namespace allowances {

namespace {

base::Date day(std::string_view text)
{
    return base::parse_iso_date(text).value();
}

AllowanceRate rate(std::string_view from, RateKind kind, std::int64_t amount)
{
    return {
        .valid_from = day(from),
        .kind = kind,
        .amount = {amount},
        .most_in_month = {10'000},
        .most_in_year = {50'000},
    };
}

constexpr auto november = std::chrono::year{2026} / std::chrono::November;

} // namespace

TEST_CASE("each visit counts by the rate of its day")
{
    auto const rates = std::vector{
        rate("2026-01-01", RateKind::per_visit, 500), rate("2026-11-15", RateKind::per_visit, 700)
    };
    auto const visits =
        std::vector{day("2026-11-03"), day("2026-11-14"), day("2026-11-15"), day("2026-11-24")};
    auto const sum = reckon(rates, visits, 0, november, {});
    CHECK(sum.asked == Money{2400});
    CHECK(sum.granted == Money{2400});
    CHECK(sum.limit == Limit::none);
    CHECK(sum.left_in_year == Money{47'600});
    CHECK_FALSE(sum.is_near_year_limit);
}

TEST_CASE("kilometres count there and back for each visit")
{
    auto const rates = std::vector{rate("2026-01-01", RateKind::per_kilometre, 23)};
    auto const visits = std::vector{day("2026-11-03"), day("2026-11-10")};
    CHECK(reckon(rates, visits, 14, november, {}).asked == Money{644});
}

TEST_CASE("a month and a year have their most, what was granted before counts")
{
    auto const rates = std::vector{rate("2026-01-01", RateKind::per_visit, 6000)};
    auto const visits = std::vector{day("2026-11-03"), day("2026-11-10")};
    auto const by_month = reckon(rates, visits, 0, november, {});
    CHECK(by_month.granted == Money{10'000});
    CHECK(by_month.limit == Limit::month);

    auto const late = reckon(rates, visits, 0, november, {.in_month = {4000}, .in_year = {4000}});
    CHECK(late.granted == Money{6000});

    auto const by_year = reckon(rates, visits, 0, november, {.in_month = {}, .in_year = {45'000}});
    CHECK(by_year.granted == Money{5000});
    CHECK(by_year.limit == Limit::year);
    CHECK(by_year.left_in_year == Money{});
    CHECK(by_year.is_near_year_limit);
}

TEST_CASE("before the first rate there is nothing to give")
{
    auto const rates = std::vector{rate("2026-12-01", RateKind::per_visit, 500)};
    CHECK(reckon(rates, std::vector{day("2026-11-03")}, 0, november, {}).granted == Money{});
    CHECK(rate_on({}, day("2026-11-03")) == nullptr);
}

TEST_CASE("never more than asked, than a month, or than what is left of the year")
{
    rc::check("within limits", [] {
        auto const amount = *rc::gen::inRange<std::int64_t>(1, 20'000);
        auto const count = *rc::gen::inRange<std::size_t>(0, 31);
        auto const before = Money{*rc::gen::inRange<std::int64_t>(0, 60'000)};
        auto const rates = std::vector{rate("2026-01-01", RateKind::per_visit, amount)};
        auto const visits = std::vector<base::Date>(count, day("2026-11-03"));
        auto const sum = reckon(rates, visits, 0, november, {.in_month = {}, .in_year = before});
        RC_ASSERT(sum.granted <= sum.asked);
        RC_ASSERT(sum.granted <= rates.front().most_in_month);
        RC_ASSERT(sum.granted == Money{} || before + sum.granted <= rates.front().most_in_year);
        RC_ASSERT((sum.limit == Limit::none) == (sum.granted == sum.asked));
        RC_ASSERT(sum.left_in_year >= Money{});
    });
}

} // namespace allowances
