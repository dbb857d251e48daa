// A figure through the years.
#pragma once

#include "reporting/pages/figures_view.hpp"

namespace reporting {

struct ShownPeriod {
    Period period;
    Shown shown;
};

// The chosen period last, the same one of earlier years before it.
std::vector<ShownPeriod> shown_in_years(accounts::SignedInRequest& request, Chosen const& chosen);

// On a scale that begins at nothing.
std::vector<TrendBar> trend_of(
    Figure const& figure,
    std::vector<ShownPeriod> const& years,
    Chosen const& chosen,
    accounts::SignedInRequest& request
);

} // namespace reporting
