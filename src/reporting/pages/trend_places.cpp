#include "reporting/pages/figures_view.hpp"

#include <cmath>

namespace reporting {

namespace {

constexpr auto step = 100;
constexpr auto margin = 22;
constexpr auto half_width = 28;
constexpr auto base_line = 130;
constexpr auto highest = 110.0;
constexpr auto gap_above = 5;
constexpr auto full = 100.0;

} // namespace

std::vector<TrendPlace> places_of(std::vector<TrendBar> const& bars)
{
    auto places = std::vector<TrendPlace>{};
    for (auto const& bar : bars) {
        auto const x = margin + step * static_cast<int>(places.size());
        auto const height = static_cast<int>(std::lround(highest * bar.height / full));
        places.push_back(
            {.x = x,
             .y = base_line - height,
             .height = height,
             .middle = x + half_width,
             .above = base_line - height - gap_above,
             .style = bar.chosen ? "trend-chosen" : "trend-bar",
             .ink = bar.chosen ? "#5a2a63" : "#8c8275",
             .value = bar.value,
             .label = bar.label}
        );
    }
    return places;
}

} // namespace reporting
