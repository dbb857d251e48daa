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

struct ShownClass {
    std::string code;
    std::optional<int> count; // nothing when it is not shown
};

// The classes of a figure, the largest first. Those that are not shown stand last, by their code: between
// others their place would tell their size. Of a figure that is hidden none, for which there are is hidden
// too.
std::vector<ShownClass> shown_classes(Figure const& figure, Shown const& shown);

std::vector<ClassLine>
class_lines(Figure const& figure, Shown const& shown, accounts::SignedInRequest const& request);

// The value, or that it is too small to be shown.
std::string shown_value(Figure const& figure, Shown const& shown, text::Texts const& texts);

// What stands beside it; empty when it is not shown.
std::string shown_basis(Figure const& figure, Shown const& shown, text::Texts const& texts);

// The value of the country where sizes do not matter: of a share, a mean or a median. Else empty.
std::string
value_of_nation(Figure const& figure, std::optional<Shown> const& nation, text::Texts const& texts);

// Of how many that is, and of how many it is not known.
std::string
basis_of_nation(Figure const& figure, std::optional<Shown> const& nation, text::Texts const& texts);

// The figure as it is said in a sentence: "15 gezinnen, van 2 niet bekend", or that it is not shown.
std::string spoken(Figure const& figure, Shown const& shown, text::Texts const& texts);

// What belongs beside a value that stands alone; empty when it is not shown.
std::string basis_with_noun(Figure const& figure, Shown const& shown, text::Texts const& texts);

// "8,9, van 1.364 gezinnen"
std::string with_basis(std::string const& value, std::string const& basis);

// The same in words: "Nederland 8,9, van 1.364 gezinnen".
std::string
nation_in_words(Figure const& figure, std::optional<Shown> const& nation, text::Texts const& texts);

// "/figures/families?year=2025"
std::string address_of(Figure const& figure, Chosen const& chosen);

} // namespace reporting
