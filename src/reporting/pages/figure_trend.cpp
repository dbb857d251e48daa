#include "reporting/pages/figure_trend.hpp"

#include "reporting/pages/figure_lines.hpp"
#include "reporting/pages/shown_figures.hpp"

#include <algorithm>

namespace reporting {

namespace {

constexpr auto years_shown = 5;
constexpr auto full_height = 100.0;

Period years_earlier(Period period, int years)
{
    for (auto year = 0; year < years; ++year) {
        period = year_before(period);
    }
    return period;
}

TrendBar
bar_of(Figure const& figure, ShownPeriod const& one, Chosen const& chosen, accounts::SignedInRequest& request)
{
    auto const& [period, shown] = one;
    auto const nation = nation_beside(request, chosen, period);
    auto const value = result_of(shown.counted, figure).value.value_or(0);
    return {
        .label = std::to_string(static_cast<int>(period.from.year())),
        .value = shown_value(figure, shown, request.texts),
        .address = "/figures/" + std::string{figure.code} + chosen.query_of(period, chosen.quarter),
        .basis = shown_basis(figure, shown, request.texts),
        .nation = value_of_nation(figure, nation, request.texts),
        .nation_basis = basis_of_nation(figure, nation, request.texts),
        .height = shown.hidden.holds(figure.code) ? 0 : value,
        .chosen = period == chosen.period,
    };
}

} // namespace

std::vector<ShownPeriod> shown_in_years(accounts::SignedInRequest& request, Chosen const& chosen)
{
    auto periods = std::vector<Period>{};
    for (auto years = years_shown - 1; years >= 0; --years) {
        periods.push_back(years_earlier(chosen.period, years));
    }
    auto years = std::vector<ShownPeriod>{};
    for (auto& shown : shown_for(request, chosen, periods)) {
        years.push_back({.period = periods[years.size()], .shown = std::move(shown)});
    }
    return years;
}

std::vector<TrendBar> trend_of(
    Figure const& figure,
    std::vector<ShownPeriod> const& years,
    Chosen const& chosen,
    accounts::SignedInRequest& request
)
{
    auto bars = std::vector<TrendBar>{};
    for (auto const& one : years) {
        bars.push_back(bar_of(figure, one, chosen, request));
    }
    auto const highest = std::ranges::max(bars, {}, &TrendBar::height).height;
    for (auto& bar : bars) {
        bar.height = highest > 0 ? full_height * bar.height / highest : 0;
    }
    return bars;
}

} // namespace reporting
