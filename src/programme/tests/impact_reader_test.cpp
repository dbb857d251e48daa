#include "programme/store/impact_reader.hpp"
#include "programme/tests/given.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <array>

namespace programme {

namespace {

constexpr auto numbers = std::to_array<std::string_view>({
    "case_cost",
    "hours",
    "hourly_rate",
    "otherwise_helped",
    "attribution",
});

std::string whole_table()
{
    auto text = std::string{};
    for (auto const& key : numbers) {
        auto const money = key == "case_cost" || key == "hourly_rate";
        text += fmt::format(
            "[impact.{}]\nsource = \"[S] {}\"\nlow = 10\nmiddle = 20\nhigh = 30\n{}",
            key,
            key,
            money ? "price_year = 2024\n" : ""
        );
    }
    return text;
}

struct Read {
    ImpactDefaults impact;
    Faults faults;
};

Read read(std::string const& text)
{
    auto faults = Faults{};
    auto const tree = parse_toml(text);
    auto programme = Section{tree, 1, "programme", faults};
    auto impact = read_impact(programme.section("impact"));
    return {.impact = std::move(impact), .faults = std::move(faults)};
}

// The one fault of the table when the number of this key has this line in the place of that one.
std::string fault_of(std::string_view key, std::string_view line, std::string_view instead)
{
    auto text = whole_table();
    auto const place = text.find(line, text.find(fmt::format("[impact.{}]", key)));
    text.replace(place, line.size(), instead);
    auto const faults = read(text).faults;
    REQUIRE(faults.size() == 1);
    return faults.front().reason;
}

} // namespace

TEST_CASE("what ships about cost and impact are the numbers of the presentation, each within its range")
{
    auto const& impact = given::dutch_programme().impact;

    CHECK(impact.case_cost.middle == 2500);
    CHECK(impact.hours.middle * impact.hourly_rate.middle == 6552);
    CHECK(impact.case_cost.price_year == 2024);
    CHECK(impact.hourly_rate.price_year == 2024);
    CHECK(!impact.hours.price_year);
    // What the presentation takes silently is the highest there is, and never the middle.
    CHECK(impact.otherwise_helped.high == 100);
    CHECK(impact.attribution.high == 100);
    CHECK(impact.otherwise_helped.middle < 100);
    CHECK(impact.attribution.middle < 100);
}

TEST_CASE("all numbers are read, with their source")
{
    auto const [impact, faults] = read(whole_table());

    CHECK(faults.empty());
    CHECK(impact.hours.source == "[S] hours");
    CHECK(impact.attribution.low == 10);
    CHECK(impact.attribution.middle == 20);
    CHECK(impact.attribution.high == 30);
}

TEST_CASE("a number about impact that cannot be is told")
{
    CHECK(fault_of("hours", "middle = 20", "middle = 9") == "hours: middle is below low");
    CHECK(fault_of("case_cost", "high = 30", "high = 19") == "case_cost: high is below middle");
    CHECK(fault_of("hours", "low = 10", "low = -1") == "hours: low is not between 0 and 10000");
    CHECK(fault_of("attribution", "low = 10", "low = 101") == "attribution: low is not between 0 and 100");
    CHECK(
        fault_of("otherwise_helped", "low = 10", "low = 0.5") == "otherwise_helped: low is not a whole number"
    );
    CHECK(fault_of("hourly_rate", "price_year = 2024\n", "") == "hourly_rate: price_year is missing");
    CHECK(
        fault_of("hours", "high = 30\n", "high = 30\nprice_year = 2024\n")
        == "hours: price_year is not a known key"
    );
    CHECK(fault_of("hours", "source = \"[S] hours\"\n", "") == "hours: source is missing");
    CHECK(
        fault_of("attribution", "[impact.attribution]", "[impact.ratio]\nyears = 127\n[impact.attribution]")
        == "impact: ratio is not a known key"
    );
}

TEST_CASE("a programme without a number about impact is refused")
{
    auto const text = whole_table();
    auto const faults = read(text.substr(0, text.find("[impact.attribution]"))).faults;

    REQUIRE(!faults.empty());
    CHECK(faults.front().reason == "impact: attribution is missing");
}

} // namespace programme
