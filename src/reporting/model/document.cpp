#include "reporting/model/document.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

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
    return {.value = result_of(shown.counted, figure).value.transform(as_kept)};
}

DocumentValue value_with_basis_in(Shown const& shown, Figure const& figure)
{
    auto value = value_in(shown, figure);
    if (!value.hidden && figure.says_of_how_many() && shown.counted.results.contains(figure.code)) {
        auto const& result = result_of(shown.counted, figure);
        value.basis = {.n = result.n, .missing = result.missing};
    }
    return value;
}

double as_kept(double value)
{
    auto const digits = fmt::format("{:.12g}", value);
    auto kept = value;
    std::from_chars(digits.data(), digits.data() + digits.size(), kept);
    return kept;
}

} // namespace reporting
