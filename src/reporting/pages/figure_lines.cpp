#include "reporting/pages/figure_lines.hpp"

#include "reporting/pages/shown_figures.hpp"
#include "reporting/pages/spoken_figure.hpp"

#include <algorithm>

namespace reporting {

namespace {

constexpr auto full_bar = 100;

std::string not_shown(text::Texts const& texts)
{
    return texts.translate("niet getoond");
}

// Not shown now, and a year earlier neither, or there was nothing.
bool tells_nothing(Figure const& figure, Beside const& beside)
{
    auto const before = result_of(beside.before.counted, figure).value.value_or(0);
    return beside.now.hidden.holds(figure.code) && (beside.before.hidden.holds(figure.code) || before == 0);
}

} // namespace

std::string shown_value(Figure const& figure, Shown const& shown, text::Texts const& texts)
{
    return shown.hidden.holds(figure.code) ? not_shown(texts)
                                           : value_of(figure, result_of(shown.counted, figure), texts);
}

std::string shown_basis(Figure const& figure, Shown const& shown, text::Texts const& texts)
{
    return shown.hidden.holds(figure.code) ? std::string{}
                                           : basis_of(figure, result_of(shown.counted, figure), texts);
}

std::vector<ShownClass> shown_classes(Figure const& figure, Shown const& shown)
{
    auto classes = std::vector<ShownClass>{};
    auto hidden = std::vector<ShownClass>{};
    if (shown.hidden.holds(figure.code)) {
        return classes;
    }
    for (auto const& one : result_of(shown.counted, figure).classes) {
        if (shown.hidden.holds(figure.code, one.code)) {
            hidden.push_back({.code = one.code, .count = std::nullopt});
        } else {
            classes.push_back({.code = one.code, .count = one.count});
        }
    }
    std::ranges::sort(hidden, {}, &ShownClass::code);
    classes.insert(classes.end(), hidden.begin(), hidden.end());
    return classes;
}

std::vector<ClassLine>
class_lines(Figure const& figure, Shown const& shown, accounts::SignedInRequest const& request)
{
    auto lines = std::vector<ClassLine>{};
    auto const classes = shown_classes(figure, shown);
    for (auto const& one : classes) {
        lines.push_back(
            {.name = name_of_class(figure.class_names, one.code, request.programme, request.texts),
             .count = one.count ? request.texts.number(*one.count) : not_shown(request.texts),
             .is_shown = one.count.has_value(),
             .percent = one.count ? full_bar * *one.count / *classes.front().count : 0}
        );
    }
    return lines;
}

std::string
value_of_nation(Figure const& figure, std::optional<Shown> const& nation, text::Texts const& texts)
{
    if (!nation || !compares_with_nation(figure.measure)) {
        return {};
    }
    return result_of(nation->counted, figure).value ? shown_value(figure, *nation, texts) : std::string{};
}

std::string
basis_of_nation(Figure const& figure, std::optional<Shown> const& nation, text::Texts const& texts)
{
    return value_of_nation(figure, nation, texts).empty() ? std::string{}
                                                          : shown_basis(figure, *nation, texts);
}

std::string spoken(Figure const& figure, Shown const& shown, text::Texts const& texts)
{
    return shown.hidden.holds(figure.code) ? not_shown(texts)
                                           : spoken_value(figure, result_of(shown.counted, figure), texts);
}

std::string basis_with_noun(Figure const& figure, Shown const& shown, text::Texts const& texts)
{
    return shown.hidden.holds(figure.code) ? std::string{}
                                           : spoken_basis(figure, result_of(shown.counted, figure), texts);
}

std::string with_basis(std::string const& value, std::string const& basis)
{
    return basis.empty() ? value : value + ", " + basis;
}

std::string
nation_in_words(Figure const& figure, std::optional<Shown> const& nation, text::Texts const& texts)
{
    auto const value = value_of_nation(figure, nation, texts);
    if (value.empty()) {
        return value;
    }
    auto const words = with_basis(value, basis_with_noun(figure, *nation, texts));
    return text::fill(texts.translate("Nederland {value}"), {{"value", words}});
}

Beside beside_each_other(accounts::SignedInRequest& request, Chosen const& chosen)
{
    auto both = shown_for(request, chosen, {chosen.period, year_before(chosen.period)});
    return {
        .now = std::move(both.front()),
        .before = std::move(both.back()),
        .nation = nation_beside(request, chosen, chosen.period),
    };
}

FigureLine line_of(
    Figure const& figure, Beside const& beside, Chosen const& chosen, accounts::SignedInRequest const& request
)
{
    auto const& texts = request.texts;
    auto const whole = chosen.scope.municipality && figure.smallest_area == Area::location;
    return {
        .name = texts.translate(figure.name),
        .address = address_of(figure, chosen),
        .value = shown_value(figure, beside.now, texts),
        .basis = shown_basis(figure, beside.now, texts),
        .value_before = shown_value(figure, beside.before, texts),
        .basis_before = shown_basis(figure, beside.before, texts),
        .nation = value_of_nation(figure, beside.nation, texts),
        .nation_basis = basis_of_nation(figure, beside.nation, texts),
        .tells_nothing = tells_nothing(figure, beside),
        .whole_location = whole ? texts.translate("van de hele locatie") : std::string{},
        .classes = class_lines(figure, beside.now, request),
    };
}

std::string address_of(Figure const& figure, Chosen const& chosen)
{
    return "/figures/" + std::string{figure.code} + chosen.query();
}

} // namespace reporting
