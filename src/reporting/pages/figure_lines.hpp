// One figure as a line of a page, as far as who looks may see it.
#pragma once

#include "reporting/pages/figures_view.hpp"

namespace reporting {

// The same figures now, a year before, and of the country now.
struct Beside {
    Shown now;
    Shown before;
    std::optional<Shown> nation;
};

Beside beside_each_other(accounts::SignedInRequest& request, Chosen const& chosen);

FigureLine line_of(
    Figure const& figure, Beside const& beside, Chosen const& chosen, accounts::SignedInRequest const& request
);

std::vector<ClassLine>
class_lines(Figure const& figure, Shown const& shown, accounts::SignedInRequest const& request);

// The value, or that it is too small to be shown.
std::string shown_value(Figure const& figure, Shown const& shown, text::Texts const& texts);

// What stands beside it; empty when it is not shown.
std::string shown_basis(Figure const& figure, Shown const& shown, text::Texts const& texts);

// The value of the country where sizes do not matter: of a share, a mean or a median. Else empty.
std::string
value_of_nation(Figure const& figure, std::optional<Shown> const& nation, text::Texts const& texts);

// The same in words: "Nederland 8,9".
std::string
nation_in_words(Figure const& figure, std::optional<Shown> const& nation, text::Texts const& texts);

// "/figures/families?year=2025"
std::string address_of(Figure const& figure, Chosen const& chosen);

} // namespace reporting
