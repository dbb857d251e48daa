#include "platform/base/spreadsheet_cell.hpp"
#include "reporting/pages/definition_words.hpp"
#include "reporting/pages/figure_lines.hpp"
#include "reporting/pages/figures_pages.hpp"
#include "reporting/pages/file_names.hpp"
#include "reporting/pages/shown_figures.hpp"
#include "reporting/pages/table_file.hpp"

#include <boost/json.hpp>

#include <utility>

namespace reporting {

namespace {

namespace json = boost::json;

Cells columns_of_figures(text::Texts const& texts)
{
    auto columns = Cells{
        texts.translate("Plaats"),
        texts.translate("Van"),
        texts.translate("Tot en met"),
        texts.translate("Code"),
        texts.translate("Versie"),
        texts.translate("Naam"),
        texts.translate("Soort"),
        texts.translate("Eenheid"),
    };
    add_cells(columns, columns_of_value({}, texts));
    add_cells(columns, columns_of_value(texts.translate("Nederland"), texts));
    add_cells(columns, columns_of_definition(texts));
    return columns;
}

// The cells of a figure that are the same for each of its lines: what it is, and its definition.
class FigureRows {
public:
    FigureRows(Figure const& figure, Chosen const& chosen, accounts::SignedInRequest const& request)
        : figure_{figure}, chosen_{chosen}, request_{request},
          words_{definition_in_words(figure, request.programme, request.texts)}
    {
    }

    void add_to(TableFile& file, Shown const& shown, std::optional<Shown> const& nation) const
    {
        auto const& texts = request_.texts;
        auto const value = value_with_basis_in(shown, figure_);
        auto const beside =
            nation ? std::optional{value_with_basis_in(*nation, figure_)} : std::optional<DocumentValue>{};
        file.add(row("", cells_of_value(value, texts), cells_of_value(beside, texts)));
        for (auto const& one : shown_classes(figure_, shown)) {
            auto const name = name_of_class(figure_.class_names, one.code, request_.programme, texts);
            auto const of_class = DocumentValue{.hidden = !one.count, .value = one.count};
            file.add(row(name, cells_of_class(of_class, value, texts), cells_of_value({}, texts)));
        }
    }

private:
    [[nodiscard]] Cells row(std::string const& name_of_class, Cells const& value, Cells const& nation) const
    {
        auto cells = Cells{
            base::spreadsheet_cell(chosen_.place),
            base::to_iso(chosen_.period.from),
            base::to_iso(chosen_.period.to),
            std::string{figure_.code},
            std::to_string(figure_.version),
            base::spreadsheet_cell(request_.texts.translate(figure_.name)),
            base::spreadsheet_cell(name_of_class),
            base::spreadsheet_cell(words_.unit),
        };
        add_cells(cells, value);
        add_cells(cells, nation);
        add_cells(cells, cells_of_definition(words_));
        return cells;
    }

    Figure const& figure_;
    Chosen const& chosen_;
    accounts::SignedInRequest const& request_;
    DefinitionWords words_;
};

// The definition of a figure for programs.
json::object definition_of(Figure const& figure, accounts::SignedInRequest const& request)
{
    auto const words = definition_in_words(figure, request.programme, request.texts);
    return {
        {"code", figure.code},
        {"version", figure.version},
        {"group", base::to_code(figure.group)},
        {"measure", base::to_code(figure.measure)},
        {"unit", base::to_code(figure.unit)},
        {"population", base::to_code(figure.population())},
        {"as_of", base::to_code(figure.as_of)},
        {"name", request.texts.translate(figure.name)},
        {"definition", words.counted},
        {"formula", words.formula},
    };
}

void add_basis(json::object& object, std::string const& of, Figure const& figure, Result const& result)
{
    if (figure.says_of_how_many()) {
        object[of + "n"] = result.n;
        object[of + "missing"] = result.missing;
    }
}

void add_result(json::object& object, Figure const& figure, Shown const& shown)
{
    auto const& result = result_of(shown.counted, figure);
    auto const hidden = shown.hidden.holds(figure.code);
    object["suppressed"] = hidden;
    if (!hidden) {
        object["value"] = result.value ? json::value(*result.value) : json::value(nullptr);
        add_basis(object, "", figure, result);
    }
    auto& classes = object["classes"].emplace_array();
    for (auto const& one : shown_classes(figure, shown)) {
        classes.push_back(json::object{
            {"code", one.code}, {"count", one.count ? json::value(*one.count) : json::value(nullptr)}
        });
    }
}

void add_nation(json::object& object, Figure const& figure, Shown const& nation)
{
    auto const& result = result_of(nation.counted, figure);
    auto const hidden = nation.hidden.holds(figure.code);
    auto const is_shown = result.value && !hidden;
    object["nation_suppressed"] = hidden;
    object["nation"] = is_shown ? json::value(*result.value) : json::value(nullptr);
    if (is_shown) {
        add_basis(object, "nation_", figure, result);
    }
}

} // namespace

web::Response show_figures_csv(accounts::SignedInRequest& request)
{
    auto const chosen = read_choice(request);
    auto const shown = shown_for(request, chosen, chosen.period);
    auto const nation = nation_beside(request, chosen, chosen.period);
    auto table = TableFile{request.texts};
    table.name_columns(columns_of_figures(request.texts));
    for (auto const& figure : figures_of(request.programme)) {
        if (chosen.counts(figure)) {
            FigureRows{figure, chosen, request}.add_to(table, shown, nation);
        }
    }
    return {
        .content_type = "text/csv; charset=utf-8",
        .body = table.text(),
        .headers = {kept_as("cijfers", chosen.place, chosen.period, ".csv")},
    };
}

web::Response show_figures_json(accounts::SignedInRequest& request)
{
    auto const chosen = read_choice(request);
    auto const shown = shown_for(request, chosen, chosen.period);
    auto const nation = nation_beside(request, chosen, chosen.period);
    auto figures = json::array{};
    for (auto const& figure : figures_of(request.programme)) {
        if (!chosen.counts(figure)) {
            continue;
        }
        auto object = definition_of(figure, request);
        add_result(object, figure, shown);
        if (nation) {
            add_nation(object, figure, *nation);
        }
        figures.push_back(std::move(object));
    }
    auto const document = json::object{
        {"place", chosen.place},
        {"from", base::to_iso(chosen.period.from)},
        {"to", base::to_iso(chosen.period.to)},
        {"counted_on", base::to_iso(request.today)},
        {"programme", request.programme.code},
        {"figures", std::move(figures)},
    };
    return {
        .content_type = "application/json",
        .body = json::serialize(document),
        .headers = {kept_as("cijfers", chosen.place, chosen.period, ".json")},
    };
}

} // namespace reporting
