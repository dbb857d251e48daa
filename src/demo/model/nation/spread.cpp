#include "demo/model/nation/spread.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace demo {

namespace {

struct Weighed {
    std::string_view code;
    int weight;
};

template <std::size_t size>
std::string_view draw_code(Draw& draw, std::array<Weighed, size> const& codes)
{
    auto weights = std::array<int, size>{};
    for (auto place = std::size_t{0}; place < size; ++place) {
        weights[place] = codes[place].weight;
    }
    return codes[draw.weighted(weights)].code;
}

constexpr auto languages_before_2022 = std::to_array<Weighed>({
    {"nl", 765},
    {"ar", 68},
    {"tr", 40},
    {"pl", 32},
    {"ti", 24},
    {"en", 22},
    {"fa", 11},
    {"so", 8},
    {"es", 6},
    {"pt", 5},
    {"ro", 5},
    {"fr", 5},
    {"zh", 4},
    {"ku", 3},
    {"uk", 2},
});

constexpr auto languages_since_2022 = std::to_array<Weighed>({
    {"nl", 745},
    {"ar", 66},
    {"tr", 38},
    {"pl", 34},
    {"ti", 26},
    {"uk", 24},
    {"en", 25},
    {"fa", 12},
    {"so", 6},
    {"es", 6},
    {"pt", 5},
    {"ro", 5},
    {"fr", 4},
    {"zh", 2},
    {"ku", 2},
});

constexpr auto end_reasons_of_families = std::to_array<Weighed>({
    {"goal_reached", 665},
    {"family_stopped", 95},
    {"transferred_to_care", 62},
    {"moved", 52},
    {"child_out_of_range", 40},
    {"volunteer_stopped", 30},
    {"unreachable", 25},
    {"other", 28},
    {"unsafe", 3},
});

constexpr auto early_end_reasons = std::to_array<Weighed>({
    {"family_stopped", 48},
    {"transferred_to_care", 13},
    {"no_klik", 13},
    {"unreachable", 12},
    {"moved", 7},
    {"other", 7},
});

constexpr auto days_of_support = std::to_array({115, 150, 185, 215, 250, 285, 320, 360, 405, 460, 545});
constexpr auto days_until_early_end = std::to_array({6, 12, 18, 23, 29, 35});
constexpr auto days_of_waiting = std::to_array({2, 5, 8, 12, 16, 21, 28, 37, 50, 75, 150});
constexpr auto long_support = 500;

} // namespace

std::string_view draw_language(Draw& draw, int year)
{
    constexpr auto year_of_refugees_from_ukraine = 2022;
    return year < year_of_refugees_from_ukraine ? draw_code(draw, languages_before_2022)
                                                : draw_code(draw, languages_since_2022);
}

programme::DayPart draw_part(Draw& draw)
{
    constexpr auto weights = std::to_array({52, 42, 6});
    return static_cast<programme::DayPart>(draw.weighted(weights));
}

Home draw_home_of_family(Draw& draw, Place const& place, Day day)
{
    auto weights = std::vector<int>{};
    for (auto const& serving : place.servings) {
        weights.push_back(serving.from <= day ? serving.inhabitants : 0);
    }
    if (std::ranges::max(weights) == 0) {
        throw std::logic_error{"a family lives where nothing is offered yet"};
    }
    return draw_home_in(draw, place, static_cast<int>(draw.weighted(weights)));
}

Home draw_home_of_volunteer(Draw& draw, Place const& place)
{
    return draw_home_in(draw, place, draw.whole(0, static_cast<int>(place.servings.size()) - 1));
}

Home draw_home_in(Draw& draw, Place const& place, int serving)
{
    auto const& there = place.servings[static_cast<std::size_t>(serving)].neighbourhoods;
    return {.serving = serving, .neighbourhood = draw.whole(0, static_cast<int>(there.size()) - 1)};
}

int draw_days_of_support(Draw& draw)
{
    return draw.by_quantiles(days_of_support);
}

int draw_days_until_early_end(Draw& draw)
{
    return draw.by_quantiles(days_until_early_end);
}

int draw_days_of_waiting(Draw& draw)
{
    return draw.by_quantiles(days_of_waiting);
}

std::string_view draw_end_reason(Draw& draw, int days)
{
    return days > long_support && draw.chance(0.5) ? "max_duration"
                                                   : draw_code(draw, end_reasons_of_families);
}

std::string_view draw_early_end_reason(Draw& draw)
{
    return draw_code(draw, early_end_reasons);
}

} // namespace demo
