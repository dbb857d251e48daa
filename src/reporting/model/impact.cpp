#include "reporting/model/impact.hpp"

#include <algorithm>
#include <cstdlib>
#include <functional>

namespace reporting {

namespace {

__extension__ using Wide = __int128; // N * p * h * r * a may have thirty digits

constexpr auto cents_in_euro = std::int64_t{100};
constexpr auto millionths_in_percent = whole / 100;

std::optional<ImpactFault> fault_of(ImpactRanges const& ranges, ImpactParameter parameter)
{
    auto const number = number_of(parameter);
    auto const [low, middle, high] =
        std::array{ranges.low.*number, ranges.middle.*number, ranges.high.*number};
    if (std::min({low, middle, high}) < 0) {
        return ImpactFault::negative;
    }
    if (std::max({low, middle, high}) > most_of(parameter)) {
        return unit_of(parameter) == ImpactUnit::millionths ? ImpactFault::over_whole
                                                            : ImpactFault::too_large;
    }
    return low > middle || middle > high ? std::optional{ImpactFault::out_of_order} : std::nullopt;
}

Scenario scenario_of(ImpactInput const& input)
{
    return {.input = input, .impact = impact_of(input), .break_even = break_even(input)};
}

// With the fewest and with the most family cases, the lower net first: each case more saves, or it costs.
std::array<Scenario, 2> by_net(ImpactInput input, ImpactRanges const& ranges)
{
    input.family_cases = ranges.low.family_cases;
    auto const few = scenario_of(input);
    input.family_cases = ranges.high.family_cases;
    auto const many = scenario_of(input);
    return many.impact.net() < few.impact.net() ? std::array{many, few} : std::array{few, many};
}

TornadoBar bar_of(ImpactRanges const& ranges, ImpactParameter parameter)
{
    auto const number = number_of(parameter);
    auto low = ranges.middle;
    auto high = ranges.middle;
    low.*number = ranges.low.*number;
    high.*number = ranges.high.*number;
    return {
        .parameter = parameter,
        .net_at_low = impact_of(low).net(),
        .net_at_high = impact_of(high).net(),
    };
}

std::vector<TornadoBar> tornado_of(ImpactRanges const& ranges)
{
    auto bars = std::vector<TornadoBar>{};
    for (auto const& [parameter, code] : base::Codes<ImpactParameter>::table) {
        bars.push_back(bar_of(ranges, parameter));
    }
    std::ranges::stable_sort(bars, std::greater{}, &TornadoBar::width);
    return bars;
}

} // namespace

ImpactUnit unit_of(ImpactParameter parameter)
{
    switch (parameter) {
    case ImpactParameter::family_cases:
        return ImpactUnit::family_cases;
    case ImpactParameter::hours:
        return ImpactUnit::hours;
    case ImpactParameter::case_cost:
    case ImpactParameter::hourly_rate:
        return ImpactUnit::cents;
    case ImpactParameter::otherwise_helped:
    case ImpactParameter::attribution:
        return ImpactUnit::millionths;
    }
    return ImpactUnit::millionths;
}

std::int64_t ImpactInput::* number_of(ImpactParameter parameter)
{
    switch (parameter) {
    case ImpactParameter::family_cases:
        return &ImpactInput::family_cases;
    case ImpactParameter::case_cost:
        return &ImpactInput::case_cost;
    case ImpactParameter::hours:
        return &ImpactInput::hours;
    case ImpactParameter::hourly_rate:
        return &ImpactInput::hourly_rate;
    case ImpactParameter::otherwise_helped:
        return &ImpactInput::otherwise_helped;
    case ImpactParameter::attribution:
        return &ImpactInput::attribution;
    }
    return &ImpactInput::attribution;
}

std::int64_t most_of(ImpactParameter parameter)
{
    switch (unit_of(parameter)) {
    case ImpactUnit::family_cases:
        return 999'999;
    case ImpactUnit::hours:
        return 10'000;
    case ImpactUnit::cents:
        return 100'000 * cents_in_euro;
    case ImpactUnit::millionths:
        return whole;
    }
    return 0;
}

Impact impact_of(ImpactInput const& input)
{
    auto const help = Wide{input.family_cases} * input.hours * input.hourly_rate;
    auto const shares = Wide{whole} * whole;
    auto const avoided = (help * input.otherwise_helped * input.attribution * 2 + shares) / (2 * shares);
    return {
        .cost = {.cents = input.family_cases * input.case_cost},
        .avoided = {.cents = static_cast<std::int64_t>(avoided)},
    };
}

std::optional<Millionths> break_even(ImpactInput const& input)
{
    auto const help = input.hours * input.hourly_rate;
    if (help == 0) {
        return std::nullopt;
    }
    return static_cast<Millionths>((Wide{input.case_cost} * whole * 2 + help) / (Wide{help} * 2));
}

std::optional<std::int64_t> ImpactCounts::hours_of_case() const
{
    auto const known = hours.value_or(0) > 0 && family_cases.value_or(0) > 0;
    return known ? std::optional{*hours / *family_cases} : std::nullopt;
}

ImpactRanges ranges_of(programme::ImpactDefaults const& defaults, ImpactCounts const& counts)
{
    auto const family_cases =
        std::clamp<std::int64_t>(counts.family_cases.value_or(1), 1, most_of(ImpactParameter::family_cases));
    auto const input = [&](int programme::ImpactDefault::* place) {
        return ImpactInput{
            .family_cases = family_cases,
            .case_cost = defaults.case_cost.*place * cents_in_euro,
            .hours = defaults.hours.*place,
            .hourly_rate = defaults.hourly_rate.*place * cents_in_euro,
            .otherwise_helped = defaults.otherwise_helped.*place * millionths_in_percent,
            .attribution = defaults.attribution.*place * millionths_in_percent,
        };
    };
    auto ranges = ImpactRanges{
        .low = input(&programme::ImpactDefault::low),
        .middle = input(&programme::ImpactDefault::middle),
        .high = input(&programme::ImpactDefault::high),
    };
    if (auto const given = counts.hours_of_case()) {
        ranges.middle.hours = std::min(ranges.middle.hours, *given);
        ranges.low.hours = std::min(ranges.low.hours, *given);
    }
    return ranges;
}

std::vector<ImpactRefusal> refusals_of(ImpactRanges const& ranges)
{
    auto refusals = std::vector<ImpactRefusal>{};
    for (auto const& [parameter, code] : base::Codes<ImpactParameter>::table) {
        if (auto const fault = fault_of(ranges, parameter)) {
            refusals.push_back({.parameter = parameter, .fault = *fault});
        }
    }
    return refusals;
}

Money TornadoBar::width() const
{
    return net_at_high > net_at_low ? net_at_high - net_at_low : net_at_low - net_at_high;
}

std::int64_t rounding_of(ImpactReport const& report)
{
    constexpr auto from_ten_thousand = 10'000 * cents_in_euro;
    constexpr auto from_a_million = 1'000'000 * cents_in_euro;
    auto largest = std::int64_t{0};
    for (auto const* const scenario : {&report.low, &report.middle, &report.high}) {
        largest = std::max({largest, scenario->impact.cost.cents, scenario->impact.avoided.cents});
    }
    if (largest >= from_a_million) {
        return 1'000 * cents_in_euro;
    }
    return largest >= from_ten_thousand ? 100 * cents_in_euro : cents_in_euro;
}

Money rounded(Money money, std::int64_t step)
{
    auto const size = (std::abs(money.cents) + step / 2) / step * step;
    return {.cents = money.cents < 0 ? -size : size};
}

std::expected<ImpactReport, std::vector<ImpactRefusal>> report_impact(ImpactRanges const& ranges)
{
    if (auto refusals = refusals_of(ranges); !refusals.empty()) {
        return std::unexpected{std::move(refusals)};
    }
    auto unfavourable = ranges.low;
    unfavourable.case_cost = ranges.high.case_cost;
    auto favourable = ranges.high;
    favourable.case_cost = ranges.low.case_cost;
    return ImpactReport{
        .low = by_net(unfavourable, ranges).front(),
        .middle = scenario_of(ranges.middle),
        .high = by_net(favourable, ranges).back(),
        .tornado = tornado_of(ranges),
    };
}

} // namespace reporting
