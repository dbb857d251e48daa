#include "reporting/pages/impact_drawing.hpp"

#include "reporting/model/impact_words.hpp"
#include "reporting/pages/figure_words.hpp"
#include "reporting/pages/impact_form.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace reporting {

namespace {

constexpr auto cents_in_a_euro = std::int64_t{100};

// The bars lie between these parts of a thousand of the width, with room for an amount on either side.
constexpr auto bars_from = 270;
constexpr auto bars_to = 730;
constexpr auto label_of_base = 24; // pixels on top
constexpr auto row_of_bar = 40;
constexpr auto axis_and_words = 42;

struct Axis {
    std::int64_t from; // in cents
    std::int64_t to;
    std::int64_t step;

    [[nodiscard]] double permille_of(std::int64_t cents) const
    {
        return bars_from
               + (bars_to - bars_from) * static_cast<double>(cents - from) / static_cast<double>(to - from);
    }

    [[nodiscard]] std::string place_of(std::int64_t cents) const
    {
        return fmt::format("{:.1f}%", permille_of(cents) / 10.0);
    }
};

// The smallest of 1, 2, 5, 10, ... euros of which three reach over the range.
std::int64_t step_over(std::int64_t range)
{
    for (auto power = cents_in_a_euro;; power *= 10) {
        for (auto const factor : {1, 2, 5}) {
            if (3 * power * factor >= range) {
                return power * factor;
            }
        }
    }
}

std::int64_t steps_below(std::int64_t cents, std::int64_t step)
{
    return cents >= 0 ? cents / step : -((-cents + step - 1) / step);
}

Axis axis_of(ImpactReport const& report)
{
    auto lowest = report.middle.impact.net().cents;
    auto highest = lowest;
    for (auto const& bar : report.tornado) {
        lowest = std::min({lowest, bar.net_at_low.cents, bar.net_at_high.cents});
        highest = std::max({highest, bar.net_at_low.cents, bar.net_at_high.cents});
    }
    auto const step = step_over(highest - lowest);
    auto const from = steps_below(lowest, step) * step;
    auto const to = -steps_below(-highest, step) * step;
    return {.from = from, .to = std::max(to, from + step), .step = step};
}

struct AxisUnit {
    std::int64_t cents;
    std::string_view title;
};

AxisUnit scale_of(Axis const& axis)
{
    constexpr auto thousand = 1'000 * cents_in_a_euro;
    constexpr auto million = 1'000 * thousand;
    auto const largest = std::max(std::abs(axis.from), std::abs(axis.to));
    if (largest >= million) {
        return {.cents = million, .title = text::mark("Verschil, in miljoenen euro")};
    }
    if (largest >= thousand) {
        return {.cents = thousand, .title = text::mark("Verschil, in duizenden euro")};
    }
    return {.cents = cents_in_a_euro, .title = text::mark("Verschil, in euro")};
}

int decimals_of(std::int64_t step, std::int64_t unit)
{
    auto decimals = 0;
    for (auto part = unit; part > 1 && step % part != 0; part /= 10) {
        ++decimals;
    }
    return decimals;
}

std::vector<TornadoTick> ticks_of(Axis const& axis, AxisUnit const& unit, text::Texts const& texts)
{
    auto ticks = std::vector<TornadoTick>{};
    auto const decimals = decimals_of(axis.step, unit.cents);
    for (auto at = axis.from; at <= axis.to; at += axis.step) {
        auto const number = static_cast<double>(at) / static_cast<double>(unit.cents);
        ticks.push_back({.label = decimal(number, decimals, texts), .x = axis.place_of(at)});
    }
    return ticks;
}

// So that the words at the line stay within the drawing.
std::string anchor_at(double permille)
{
    constexpr auto left = 400;
    constexpr auto right = 600;
    return permille < left ? "start" : permille > right ? "end" : "middle";
}

// In one piece: an amount is not parted from its sign at the end of a line.
std::string in_one_piece(std::string words)
{
    for (auto at = words.find(' '); at != std::string::npos; at = words.find(' ', at)) {
        words.replace(at, 1, "\u00a0");
    }
    return words;
}

TornadoRow row_of(
    TornadoBar const& bar, ImpactReport const& report, ImpactRanges const& ranges, text::Texts const& texts
)
{
    auto const number = number_of(bar.parameter);
    auto const step = rounding_of(report);
    auto const [left, right] = std::minmax(bar.net_at_low, bar.net_at_high);
    return {
        .name = texts.translate(words_for(bar.parameter).name),
        .low_value = in_one_piece(value_in_words(bar.parameter, ranges.low.*number, texts)),
        .high_value = in_one_piece(value_in_words(bar.parameter, ranges.high.*number, texts)),
        .at_low = whole_euros(rounded(bar.net_at_low, step), texts),
        .at_high = whole_euros(rounded(bar.net_at_high, step), texts),
        .left = whole_euros(rounded(left, step), texts),
        .right = whole_euros(rounded(right, step), texts),
        .x = {},
        .to = {},
        .width = {},
        .y = 0,
    };
}

} // namespace

std::string whole_euros(Money money, text::Texts const& texts)
{
    auto const* const sign = money.cents < 0 ? "-" : "";
    auto const whole_part = texts.number(std::abs(money.cents) / cents_in_a_euro);
    auto const* const between = texts.language() == text::Language::nl ? " " : "";
    return fmt::format("{}€{}{}", sign, between, whole_part);
}

std::string value_in_words(ImpactParameter parameter, std::int64_t value, text::Texts const& texts)
{
    switch (unit_of(parameter)) {
    case ImpactUnit::family_cases:
        return texts.number(value);
    case ImpactUnit::hours:
        return text::fill(texts.translate("{hours} uur"), {{"hours", texts.number(value)}});
    case ImpactUnit::cents:
        return value % cents_in_a_euro == 0 ? whole_euros({.cents = value}, texts)
                                            : allowances::euros({.cents = value}, texts);
    case ImpactUnit::millionths:
        return as_typed(parameter, value) + "%";
    }
    return {};
}

TornadoDrawing draw_tornado(ImpactReport const& report, ImpactRanges const& ranges, text::Texts const& texts)
{
    auto const axis = axis_of(report);
    auto const unit = scale_of(axis);
    auto const base = report.middle.impact.net();
    auto drawing = TornadoDrawing{
        .rows = {},
        .ticks = ticks_of(axis, unit, texts),
        .base_x = axis.place_of(base.cents),
        .base_label = text::fill(
            texts.translate("Alles in het midden: {amount}"),
            {{"amount", whole_euros(rounded(base, rounding_of(report)), texts)}}
        ),
        .base_anchor = anchor_at(axis.permille_of(base.cents)),
        .axis_title = texts.translate(unit.title),
        .axis_y = label_of_base + row_of_bar * static_cast<int>(report.tornado.size()),
    };
    drawing.height = drawing.axis_y + axis_and_words;
    for (auto const& bar : report.tornado) {
        auto const [left, right] = std::minmax(bar.net_at_low, bar.net_at_high);
        auto row = row_of(bar, report, ranges, texts);
        constexpr auto thinnest = 2.0; // parts of a thousand
        auto const width = axis.permille_of(right.cents) - axis.permille_of(left.cents);
        row.x = axis.place_of(left.cents);
        row.to = axis.place_of(right.cents);
        row.width = fmt::format("{:.1f}%", std::max(width, thinnest) / 10.0);
        row.y = label_of_base + row_of_bar * static_cast<int>(drawing.rows.size());
        drawing.rows.push_back(std::move(row));
    }
    return drawing;
}

} // namespace reporting
