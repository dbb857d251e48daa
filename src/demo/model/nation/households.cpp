#include "demo/model/nation/households.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace demo {

namespace {

constexpr auto weights_of_sizes = std::to_array({27, 38, 23, 9, 3}); // one child, two children ...
constexpr auto months_of_youngest = std::to_array({0, 3, 8, 14, 21, 29, 37, 45, 53, 62, 72, 80});
constexpr auto months_between_children = std::to_array({11, 15, 18, 21, 24, 28, 33, 41, 60});
constexpr auto share_of_twins = 0.02;

// Support of a pregnant parent begins before she is this near; and nobody tells sooner.
constexpr auto days_before_birth = 12;
constexpr auto first_telling = 190;
constexpr auto pregnancy_in_range = 84; // 28 weeks

// How a child counts may be read in more than one way.
struct HouseholdReading {
    bool born_at_end_of_month;
    bool last_day_counts;
};

constexpr auto readings = std::to_array<HouseholdReading>(
    {{.born_at_end_of_month = false, .last_day_counts = true},
     {.born_at_end_of_month = true, .last_day_counts = true},
     {.born_at_end_of_month = false, .last_day_counts = false},
     {.born_at_end_of_month = true, .last_day_counts = false}}
);

int full_years(base::Date birth, base::Date day)
{
    auto const years = static_cast<int>(day.year()) - static_cast<int>(birth.year());
    auto const had_birthday = std::pair{day.month(), day.day()} >= std::pair{birth.month(), birth.day()};
    return had_birthday ? years : years - 1;
}

base::Date birth_of(ChildLine const& child, bool at_end_of_month)
{
    return !child.is_expected && at_end_of_month
               ? base::Date{child.day.year() / child.day.month() / std::chrono::last}
               : child.day;
}

HouseholdCounts count_as_read(
    std::span<ChildLine const> children,
    int age_to_inclusive,
    SupportedDays days,
    HouseholdReading const& reading
)
{
    days.last = reading.last_day_counts ? days.last : days.last - 1;
    auto counts = HouseholdCounts{};
    for (auto const& child : children) {
        auto const birth = Day{birth_of(child, reading.born_at_end_of_month)};
        counts.is_pregnant = counts.is_pregnant || (child.is_expected && days.first < birth);
        if (birth > days.last) {
            continue;
        }
        auto const youngest = full_years(birth, std::max(birth, days.first));
        counts.children += youngest <= age_to_inclusive ? 1 : 0;
        counts.has_under_two = counts.has_under_two || youngest < 2;
    }
    return counts;
}

int draw_months_to_next(Draw& draw)
{
    return draw.chance(share_of_twins) ? 0 : draw.by_quantiles(months_between_children);
}

void add_older(Draw& draw, std::vector<ChildLine>& children, Day day, int months)
{
    auto const others = static_cast<int>(draw.weighted(weights_of_sizes));
    for (auto number = 0; number < others; ++number) {
        months += draw_months_to_next(draw);
        children.push_back(child_of_months(day, months));
    }
}

} // namespace

std::optional<SupportedDays> supported_days_in(CaseLine const& line, int year)
{
    auto const first = day_in(year, 1, 1);
    auto const last = day_in(year, 12, 31);
    if (!is_supported_between(line, first, last)) {
        return std::nullopt;
    }
    return SupportedDays{.first = std::max(first, *line.started), .last = std::min(last, line.closed)};
}

std::optional<HouseholdCounts>
count_household(std::span<ChildLine const> children, int age_to_inclusive, SupportedDays const& days)
{
    auto const counts = count_as_read(children, age_to_inclusive, days, readings.front());
    auto const is_the_same = [&](HouseholdReading const& reading) {
        return count_as_read(children, age_to_inclusive, days, reading) == counts;
    };
    return std::ranges::all_of(readings, is_the_same) ? std::optional{counts} : std::nullopt;
}

bool is_for_household(Serving const& offer, std::span<ChildLine const> children, Day applied)
{
    return std::ranges::any_of(children, [&](ChildLine const& child) {
        if (child.is_expected) {
            return offer.from_28_weeks && Day{child.day} - pregnancy_in_range <= applied;
        }
        auto const born = Day{birth_of(child, true)} <= applied;
        return born && full_years(child.day, applied) <= offer.age_to_inclusive;
    });
}

ChildLine child_of_months(Day day, int months)
{
    auto const date = base::Date{day};
    auto const month = (date.year() / date.month()) - std::chrono::months{months};
    return {.day = base::Date{month / std::chrono::day{1}}, .is_expected = false};
}

std::vector<ChildLine> draw_children(Draw& draw, Serving const& offer, Day applied)
{
    constexpr auto months_beyond_core = 160;
    auto months = draw.by_quantiles(months_of_youngest);
    if (offer.age_to_inclusive > 6 && draw.chance(0.12)) {
        months = std::min(draw.whole(80, months_beyond_core), offer.age_to_inclusive * 12);
    }
    auto children = std::vector{child_of_months(applied, std::max(1, months))};
    add_older(draw, children, applied, std::max(1, months));
    std::ranges::reverse(children);
    return children;
}

std::optional<std::vector<ChildLine>>
draw_expecting(Draw& draw, Serving const& offer, CaseLine const& line, SupportedDays const& days)
{
    constexpr auto share_of_first_pregnancies = 0.3;
    auto const soonest = days.first + days_before_birth;
    auto const latest = line.applied + first_telling;
    auto const first_child = draw.chance(share_of_first_pregnancies);
    auto const latest_of_first = first_child ? std::min(latest, line.applied + pregnancy_in_range) : latest;
    if (latest_of_first < soonest || days.last < soonest || (first_child && !offer.from_28_weeks)) {
        return std::nullopt;
    }
    auto const due = soonest + draw.whole(0, days_from(soonest, latest_of_first));
    auto children = std::vector<ChildLine>{};
    if (!first_child) {
        auto const months = draw.whole(13, 50);
        children.push_back(child_of_months(line.applied, months));
        add_older(draw, children, line.applied, months);
        std::ranges::reverse(children);
    }
    children.push_back({.day = base::Date{due}, .is_expected = true});
    return children;
}

} // namespace demo
