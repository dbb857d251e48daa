#include "reporting/model/document.hpp"

#include <algorithm>

namespace reporting {

DocumentFigure const* find_figure(Document const& document, std::string_view code)
{
    auto const found = std::ranges::find(document.figures, code, &DocumentFigure::code);
    return found == document.figures.end() ? nullptr : &*found;
}

std::string name_of_figure(Document const& document, std::string_view code)
{
    auto const* const figure = find_figure(document, code);
    return figure == nullptr ? std::string{code} : figure->name;
}

DocumentValue value_in(Shown const& shown, Figure const& figure)
{
    if (shown.hidden.holds(figure.code)) {
        return {.hidden = true};
    }
    return {.value = result_of(shown.counted, figure).value};
}

} // namespace reporting
