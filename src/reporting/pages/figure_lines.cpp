#include "reporting/pages/figure_lines.hpp"

namespace reporting {

namespace {

constexpr auto full_bar = 100;

std::string not_shown(text::Texts const& texts)
{
    return texts.translate("niet getoond");
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

std::vector<ClassLine>
class_lines(Figure const& figure, Shown const& shown, accounts::SignedInRequest const& request)
{
    auto lines = std::vector<ClassLine>{};
    if (shown.hidden.holds(figure.code)) {
        return lines;
    }
    auto const& classes = result_of(shown.counted, figure).classes;
    for (auto const& one : classes) {
        auto const hidden = shown.hidden.holds(figure.code, one.code);
        lines.push_back(
            {.name = name_of_class(figure.class_names, one.code, request.programme, request.texts),
             .count = hidden ? not_shown(request.texts) : request.texts.number(one.count),
             .percent = hidden ? 0 : full_bar * one.count / classes.front().count}
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
nation_in_words(Figure const& figure, std::optional<Shown> const& nation, text::Texts const& texts)
{
    auto const value = value_of_nation(figure, nation, texts);
    return value.empty() ? value : text::fill(texts.translate("Nederland {value}"), {{"value", value}});
}

Beside beside_each_other(accounts::SignedInRequest& request, Chosen const& chosen)
{
    return {
        .now = shown_for(request, chosen, chosen.period),
        .before = shown_for(request, chosen, year_before(chosen.period)),
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
        .nation = value_of_nation(figure, beside.nation, texts),
        .whole_location = whole ? texts.translate("van de hele locatie") : std::string{},
        .classes = class_lines(figure, beside.now, request),
    };
}

std::string address_of(Figure const& figure, Chosen const& chosen)
{
    return "/figures/" + std::string{figure.code} + chosen.query();
}

} // namespace reporting
