#include "programme/tests/given.hpp"
#include "reporting/model/impact.hpp"
#include "reporting/model/impact_words.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <rapidcheck.h>
#include <set>

namespace reporting {

namespace {

constexpr auto all_parameters = base::Codes<ImpactParameter>::table;

// What the presentation for municipalities of 2024 reckons with: everything saved, for everybody.
ImpactInput presentation()
{
    return {
        .family_cases = 3242,
        .case_cost = 2500'00,
        .hours = 104,
        .hourly_rate = 63'00,
        .otherwise_helped = whole,
        .attribution = whole,
    };
}

ImpactInput with(ImpactInput input, ImpactParameter parameter, std::int64_t number)
{
    input.*number_of(parameter) = number;
    return input;
}

ImpactRanges no_range(ImpactInput const& input)
{
    return {.low = input, .middle = input, .high = input};
}

// Below most_of, so that there is room to make it more.
std::int64_t any_number(ImpactParameter parameter)
{
    return *rc::gen::inRange<std::int64_t>(0, most_of(parameter));
}

ImpactInput any_input()
{
    auto input = ImpactInput{};
    for (auto const& [parameter, code] : all_parameters) {
        input.*number_of(parameter) = any_number(parameter);
    }
    return input;
}

ImpactRanges any_ranges()
{
    auto ranges = ImpactRanges{};
    for (auto const& [parameter, code] : all_parameters) {
        auto numbers = std::array{any_number(parameter), any_number(parameter), any_number(parameter)};
        std::ranges::sort(numbers);
        auto const number = number_of(parameter);
        ranges.low.*number = numbers[0];
        ranges.middle.*number = numbers[1];
        ranges.high.*number = numbers[2];
    }
    return ranges;
}

// Long division by hand, digit by digit, as a reader would who does not trust wide numbers: the sum in cents
// with its fraction cut into millionths twice.
std::int64_t avoided_by_parts(ImpactInput const& input)
{
    auto const help = input.family_cases * input.hours * input.hourly_rate;
    auto const first = help / whole * input.otherwise_helped + help % whole * input.otherwise_helped / whole;
    auto const first_rest = help % whole * input.otherwise_helped % whole;
    auto const second = first / whole * input.attribution + first % whole * input.attribution / whole;
    auto const rest = first % whole * input.attribution % whole * whole + first_rest * input.attribution;
    return second + (2 * rest + whole * whole) / (2 * whole * whole);
}

} // namespace

TEST_CASE("the arithmetic of the presentation: 3,242 times 6,552 less 2,500 is EUR 13,136,584")
{
    auto const impact = impact_of(presentation());

    CHECK(impact.cost == Money{3242 * 2500'00});
    CHECK(impact.avoided == Money{3242 * 6552'00LL});
    CHECK(impact.net() == Money{13'136'584'00});
    CHECK(impact_of(with(presentation(), ImpactParameter::family_cases, 1)).net() == Money{4052'00});
}

TEST_CASE("the costs are covered from 38.2% on, which the presentation does not say")
{
    CHECK(break_even(presentation()) == 381'563);
    CHECK(std::round(381'563 / 1000.0) == 382);

    auto const at_half = with(presentation(), ImpactParameter::otherwise_helped, whole / 2);
    CHECK(impact_of(at_half).net() == Money{3242 * (3276'00 - 2500'00)});
    auto const at_third = with(presentation(), ImpactParameter::otherwise_helped, 333'333);
    CHECK(impact_of(at_third).net() < Money{0});
}

TEST_CASE("an hour of Home-Start costs EUR 24.04, an hour of the other help EUR 63; a case saves 61.8%")
{
    CHECK(std::lround(2500'00 / 104.0) == 24'04);
    CHECK(6552'00 / 104 == presentation().hourly_rate);
    CHECK(std::lround(1000.0 * 4052 / 6552) == 618);
}

TEST_CASE(
    "the costs are never covered when all the help there is costs less, and help for nothing saves nothing"
)
{
    auto input = presentation();
    input.hourly_rate = 20'00;
    CHECK(*break_even(input) > whole);
    CHECK(impact_of(input).net() < Money{0});

    input.hourly_rate = 0;
    CHECK(!break_even(input));
    CHECK(impact_of(input).avoided == Money{0});
}

TEST_CASE("half a cent is rounded up, once, over all families together")
{
    auto input = ImpactInput{
        .family_cases = 1,
        .case_cost = 0,
        .hours = 1,
        .hourly_rate = 1,
        .otherwise_helped = 500'000,
        .attribution = whole,
    };
    CHECK(impact_of(input).avoided == Money{1});
    input.otherwise_helped = 499'999;
    CHECK(impact_of(input).avoided == Money{0});
    input.family_cases = 3;
    CHECK(impact_of(input).avoided == Money{1});
}

TEST_CASE("the largest numbers that are not refused are reckoned exactly")
{
    auto largest = ImpactInput{};
    for (auto const& [parameter, code] : all_parameters) {
        largest.*number_of(parameter) = most_of(parameter);
    }
    CHECK(refusals_of(no_range(largest)).empty());
    CHECK(impact_of(largest).avoided == Money{99'999'900'000'000'000});
    CHECK(impact_of(largest).cost == Money{9'999'990'000'000});
    CHECK(break_even(largest) == 100);
}

TEST_CASE("what the programme ships begins with a middle that just does not cover the costs")
{
    auto const ranges =
        ranges_of(programme::given::dutch_programme().impact, {.family_cases = 100, .hours = std::nullopt});
    auto const report = report_impact(ranges);

    REQUIRE(report);
    CHECK(report->middle.input.case_cost == 2500'00);
    CHECK(report->middle.input.otherwise_helped == whole / 2);
    CHECK(report->middle.impact.net() == Money{100 * (2457'00 - 2500'00)});
    CHECK(report->middle.break_even == 381'563);
    CHECK(report->low.impact.net() < report->middle.impact.net());
    CHECK(report->high.impact.net() > report->middle.impact.net());
    CHECK(report->high.input.case_cost < report->low.input.case_cost);
    // Nobody knows how many would otherwise have been helped, and nothing weighs more.
    CHECK(report->tornado.front().parameter == ImpactParameter::otherwise_helped);
    CHECK(report->tornado.size() == all_parameters.size());
    CHECK(report->tornado.back().width() == Money{0}); // the family cases were counted
}

// A location with 45 families in the year and 1,520 hours: 18 cases ended, so 84 hours each and not 104.
TEST_CASE("what is avoided begins with the cases that ended and the hours that were given")
{
    auto const& defaults = programme::given::dutch_programme().impact;
    auto const counts = ImpactCounts{.family_cases = 18, .hours = 1520};
    CHECK(counts.hours_of_case() == 84);

    auto const ranges = ranges_of(defaults, counts);
    CHECK(ranges.low.family_cases == 18);
    CHECK(ranges.high.family_cases == 18);
    CHECK(ranges.low.hours == 52);
    CHECK(ranges.middle.hours == 84);
    CHECK(ranges.high.hours == 104);
    auto all_saved = ranges.middle;
    all_saved.otherwise_helped = whole;
    all_saved.attribution = whole;
    CHECK(impact_of(all_saved).avoided <= Money{1520 * 63'00});
    CHECK(refusals_of(ranges).empty());
}

TEST_CASE("the hours begin with no more than the programme says, and where fewer were given with those")
{
    auto const& defaults = programme::given::dutch_programme().impact;
    auto const hours = [&](std::int64_t given) {
        auto const ranges = ranges_of(defaults, {.family_cases = 10, .hours = given});
        return std::array{ranges.low.hours, ranges.middle.hours, ranges.high.hours};
    };
    CHECK(hours(2000) == std::array<std::int64_t, 3>{52, 104, 104});
    CHECK(hours(300) == std::array<std::int64_t, 3>{30, 30, 104});
    CHECK(hours(0) == std::array<std::int64_t, 3>{52, 104, 104}); // visits were not kept
}

TEST_CASE("a place of which nothing is known, or that ended no case, begins with one")
{
    auto const& defaults = programme::given::dutch_programme().impact;
    CHECK(ranges_of(defaults, {}).middle.family_cases == 1);
    auto const none = ImpactCounts{.family_cases = 0, .hours = 200};
    CHECK(!none.hours_of_case());
    CHECK(ranges_of(defaults, none).middle.family_cases == 1);
    CHECK(ranges_of(defaults, none).middle.hours == 104);
}

TEST_CASE("amounts are rounded to what their size can bear, half away from nothing")
{
    auto const step = [](std::int64_t family_cases) {
        auto input = presentation();
        input.family_cases = family_cases;
        return rounding_of(report_impact(no_range(input)).value());
    };
    CHECK(step(1) == 1'00);
    CHECK(step(2) == 100'00); // 2 times 6,552
    CHECK(step(152) == 100'00);
    CHECK(step(153) == 1000'00);
    CHECK(rounded(Money{-1'935'00}, 100'00) == Money{-1'900'00});
    CHECK(rounded(Money{1'950'00}, 100'00) == Money{2'000'00});
    CHECK(rounded(Money{-1'950'00}, 100'00) == Money{-2'000'00});
    CHECK(rounded(Money{49}, 1'00) == Money{0});
}

TEST_CASE("numbers that cannot be are refused, all together, each with its reason")
{
    auto ranges = no_range(presentation());
    CHECK(refusals_of(ranges).empty());

    ranges.low.case_cost = -1;
    ranges.high.otherwise_helped = whole + 1;
    ranges.middle.hours = 105;
    ranges.high.family_cases = 1'000'000;
    auto const report = report_impact(ranges);

    REQUIRE(!report);
    using enum ImpactParameter;
    CHECK(
        report.error()
        == std::vector<ImpactRefusal>{
            {family_cases, ImpactFault::too_large},
            {case_cost, ImpactFault::negative},
            {hours, ImpactFault::out_of_order},
            {otherwise_helped, ImpactFault::over_whole},
        }
    );
}

TEST_CASE("each parameter is refused when negative, too large or out of order, and at its bounds it is not")
{
    for (auto const& [parameter, code] : all_parameters) {
        CAPTURE(code);
        auto const number = number_of(parameter);
        auto ranges = no_range(presentation());
        ranges.low.*number = 0;
        ranges.high.*number = most_of(parameter);
        CHECK(refusals_of(ranges).empty());

        ranges.high.*number = most_of(parameter) + 1;
        CHECK(refusals_of(ranges).size() == 1);
        ranges.high.*number = ranges.middle.*number - 1;
        CHECK(refusals_of(ranges) == std::vector{ImpactRefusal{parameter, ImpactFault::out_of_order}});
        ranges = no_range(presentation());
        ranges.low.*number = ranges.middle.*number + 1;
        CHECK(refusals_of(ranges).size() == 1);
        ranges.low.*number = -1;
        CHECK(refusals_of(ranges) == std::vector{ImpactRefusal{parameter, ImpactFault::negative}});
    }
}

TEST_CASE("each parameter has a name of its own and says where its numbers come from")
{
    auto names = std::set<std::string_view>{};
    for (auto const& [parameter, code] : all_parameters) {
        CHECK(names.insert(words_for(parameter).name).second);
        CHECK(!words_for(parameter).source.empty());
    }
}

TEST_CASE("at the share of break-even net is nothing, to a cent for each family")
{
    CHECK(rc::check([] {
        auto input = any_input();
        input.attribution = whole;
        // A millionth of more than EUR 20,000 of help is more than a cent.
        input.hours = *rc::gen::inRange<std::int64_t>(1, 200);
        input.hourly_rate = *rc::gen::inRange<std::int64_t>(1, 100'00);
        input.case_cost = *rc::gen::inRange<std::int64_t>(0, input.hours * input.hourly_rate + 1);
        input.otherwise_helped = *break_even(input);

        RC_ASSERT(std::abs(impact_of(input).net().cents) <= input.family_cases);
    }));
}

TEST_CASE("net rises with every parameter but the cost of a case, with which it falls")
{
    CHECK(rc::check([] {
        auto const input = any_input();
        auto const net = impact_of(input).net();
        using enum ImpactParameter;
        for (auto const parameter : {hours, hourly_rate, otherwise_helped, attribution}) {
            auto const more = with(input, parameter, input.*number_of(parameter) + 1);
            RC_ASSERT(impact_of(more).net() >= net);
        }
        auto const dearer = with(input, case_cost, input.case_cost + 1);
        RC_ASSERT(impact_of(dearer).net() == net - Money{input.family_cases});
    }));
}

TEST_CASE("what is avoided is exact to the cent")
{
    CHECK(rc::check([] {
        auto const input = any_input();
        auto small = input; // of which the parts fit into 64 bits
        small.family_cases %= 10'000;
        small.hours %= 200;
        small.hourly_rate %= 200'00;
        RC_ASSERT(impact_of(small).avoided.cents == avoided_by_parts(small));
        RC_ASSERT(impact_of(input).net() + impact_of(input).cost == impact_of(input).avoided);
    }));
}

TEST_CASE("no numbers within the ranges give a net below the low or above the high scenario")
{
    CHECK(rc::check([] {
        auto const ranges = any_ranges();
        auto const report = report_impact(ranges);
        RC_ASSERT(report.has_value());
        auto within = ImpactInput{};
        for (auto const& [parameter, code] : all_parameters) {
            auto const number = number_of(parameter);
            within.*number = *rc::gen::inRange(ranges.low.*number, ranges.high.*number + 1);
        }
        RC_ASSERT(impact_of(within).net() >= report->low.impact.net());
        RC_ASSERT(impact_of(within).net() <= report->high.impact.net());
    }));
}

TEST_CASE("the tornado: each parameter once, the widest first, each with the others in the middle")
{
    CHECK(rc::check([] {
        auto const ranges = any_ranges();
        auto const bars = report_impact(ranges)->tornado;
        RC_ASSERT(bars.size() == all_parameters.size());
        RC_ASSERT(std::ranges::is_sorted(bars, std::greater{}, &TornadoBar::width));
        for (auto const& [parameter, code] : all_parameters) {
            auto const bar = std::ranges::find(bars, parameter, &TornadoBar::parameter);
            RC_ASSERT(bar != bars.end());
            auto const number = number_of(parameter);
            RC_ASSERT(bar->net_at_low == impact_of(with(ranges.middle, parameter, ranges.low.*number)).net());
            RC_ASSERT(
                bar->net_at_high == impact_of(with(ranges.middle, parameter, ranges.high.*number)).net()
            );
        }
    }));
}

} // namespace reporting
