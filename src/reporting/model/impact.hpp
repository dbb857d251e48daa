// Cost and impact (kosten en baten): what Home-Start costs, and what it saves on professional help if so many
// families would otherwise have got that. The saving stands or falls with a share that no study tells; so a
// figure never stands without its low, its high and the share from which on the costs are covered.
#pragma once

#include "allowances/model/money.hpp"
#include "programme/model/impact_defaults.hpp"

#include <array>
#include <cstdint>
#include <expected>
#include <optional>
#include <vector>

namespace reporting {

using allowances::Money;

// A share in millionths, so that sums are exact to the cent. It may be more than the whole only as a result.
using Millionths = std::int64_t;
constexpr auto whole = Millionths{1'000'000};

struct ImpactInput {
    std::int64_t family_cases;   // N
    std::int64_t case_cost;      // c, in cents
    std::int64_t hours;          // h, of professional help that one family case takes the place of
    std::int64_t hourly_rate;    // r, of that help, in cents
    Millionths otherwise_helped; // p, the families that would otherwise have got that help
    Millionths attribution;      // a, those of them that do without it thanks to Home-Start
};

enum class ImpactParameter { family_cases, case_cost, hours, hourly_rate, otherwise_helped, attribution };
enum class ImpactUnit { family_cases, hours, cents, millionths };

ImpactUnit unit_of(ImpactParameter parameter);

// The number in an input that is this parameter.
std::int64_t ImpactInput::* number_of(ImpactParameter parameter);

struct Impact {
    Money cost;    // N * c
    Money avoided; // N * p * h * r * a, rounded to a cent, half up

    [[nodiscard]] Money net() const { return avoided - cost; }
};

// Exact for every input of which refusals_of says nothing.
Impact impact_of(ImpactInput const& input);

// The p * a at which net is 0: c / (h * r), rounded to a millionth, half up. Above the whole when even all
// families would not cover the costs; nothing when the other help costs nothing.
std::optional<Millionths> break_even(ImpactInput const& input);

struct ImpactRanges {
    ImpactInput low;
    ImpactInput middle;
    ImpactInput high;
};

// What a place counted in a year. Nothing is what is not known, or not shown.
struct ImpactCounts {
    std::optional<std::int64_t> family_cases; // that were closed after support
    std::optional<std::int64_t> hours;        // of the volunteers at families, of all visits

    // The hours of the year over the family cases that ended in it, rounded down. What the cases themselves
    // took where as many begin as end. Nothing without either of both.
    [[nodiscard]] std::optional<std::int64_t> hours_of_case() const;
};

// The ranges to begin with. Of a place that counted no family cases: one. Where fewer hours were given to a
// case than the programme says, these are the middle, and the low if they are below it; the high stays.
ImpactRanges ranges_of(programme::ImpactDefaults const& defaults, ImpactCounts const& counts);

enum class ImpactFault {
    negative,
    over_whole,  // a share of more than all
    too_large,   // to reckon with: see most_of
    out_of_order // low, middle and high
};

struct ImpactRefusal {
    ImpactParameter parameter;
    ImpactFault fault;

    friend bool operator==(ImpactRefusal const&, ImpactRefusal const&) = default;
};

// The most a parameter may be; beyond it sums would not fit.
std::int64_t most_of(ImpactParameter parameter);

// Everything that is wrong, one refusal for each parameter at most, in the order of the enum.
std::vector<ImpactRefusal> refusals_of(ImpactRanges const& ranges);

struct Scenario {
    ImpactInput input;
    Impact impact;
    std::optional<Millionths> break_even;
};

// How far net moves when one parameter goes from its low to its high and the others stay in the middle.
struct TornadoBar {
    ImpactParameter parameter;
    Money net_at_low;
    Money net_at_high;

    [[nodiscard]] Money width() const;
};

struct ImpactReport {
    Scenario low;    // all parameters as unfavourable as they may be: no net within the ranges is lower
    Scenario middle; // all in the middle
    Scenario high;   // all as favourable as they may be
    std::vector<TornadoBar> tornado; // widest first; as wide as another: in the order of the enum
};

// To how many cents the amounts of a report are rounded when they are read: none is surer than that. A
// euro, a hundred from ten thousand euros on, and a thousand from a million on.
std::int64_t rounding_of(ImpactReport const& report);

// Half away from nothing.
Money rounded(Money money, std::int64_t step);

std::expected<ImpactReport, std::vector<ImpactRefusal>> report_impact(ImpactRanges const& ranges);

} // namespace reporting

template <>
struct base::Codes<reporting::ImpactParameter> {
    using enum reporting::ImpactParameter;
    static constexpr auto table = std::to_array<std::pair<reporting::ImpactParameter, std::string_view>>({
        {family_cases, "family_cases"},
        {case_cost, "case_cost"},
        {hours, "hours"},
        {hourly_rate, "hourly_rate"},
        {otherwise_helped, "otherwise_helped"},
        {attribution, "attribution"},
    });
};
