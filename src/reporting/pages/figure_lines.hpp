// One figure as a line of a page, as far as who looks may see it.
#pragma once

#include "reporting/pages/figures_view.hpp"

namespace reporting {

// The figure now and a year before.
FigureLine line_of(
    Figure const& figure,
    Shown const& now,
    Shown const& before,
    Chosen const& chosen,
    accounts::SignedInRequest const& request
);

std::vector<ClassLine>
class_lines(Figure const& figure, Shown const& shown, accounts::SignedInRequest const& request);

// The value, or that it is too small to be shown.
std::string shown_value(Figure const& figure, Shown const& shown, text::Texts const& texts);

// What stands beside it; empty when it is not shown.
std::string shown_basis(Figure const& figure, Shown const& shown, text::Texts const& texts);

// "/figures/families?year=2025"
std::string address_of(Figure const& figure, Chosen const& chosen);

} // namespace reporting
