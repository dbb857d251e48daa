#include "programme/store/impact_reader.hpp"

namespace programme {

namespace {

constexpr auto most_euros = 100'000;
constexpr auto most_hours = 10'000;
constexpr auto most_percent = 100;

ImpactDefault read_default(Section section, int most)
{
    auto number = ImpactDefault{
        .source = section.text("source"),
        .price_year = std::nullopt,
        .low = section.number("low", 0, most),
        .middle = section.number("middle", 0, most),
        .high = section.number("high", 0, most),
    };
    if (number.middle < number.low) {
        section.fault("middle", "is below low");
    }
    if (number.high < number.middle) {
        section.fault("high", "is below middle");
    }
    section.refuse_other_keys();
    return number;
}

// Money says little without the year of its prices.
ImpactDefault read_money(Section section)
{
    auto const year = section.number("price_year", 2000, 2100);
    auto number = read_default(std::move(section), most_euros);
    number.price_year = year;
    return number;
}

} // namespace

ImpactDefaults read_impact(Section impact)
{
    auto defaults = ImpactDefaults{
        .case_cost = read_money(impact.section("case_cost")),
        .hours = read_default(impact.section("hours"), most_hours),
        .hourly_rate = read_money(impact.section("hourly_rate")),
        .otherwise_helped = read_default(impact.section("otherwise_helped"), most_percent),
        .attribution = read_default(impact.section("attribution"), most_percent),
    };
    impact.refuse_other_keys();
    return defaults;
}

} // namespace programme
