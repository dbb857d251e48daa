#include "platform/spreadsheet/workbook.hpp"
#include "reporting/pages/document_builder.hpp"
#include "reporting/pages/figure_words.hpp"
#include "reporting/pages/report_files.hpp"
#include "reporting/pages/report_view.hpp"

#include <fmt/format.h>

#include <cmath>

namespace reporting {

namespace {

using spreadsheet::Cell;
using spreadsheet::Empty;
using spreadsheet::Formula;
using spreadsheet::Number;
using spreadsheet::Row;
using spreadsheet::Style;
using spreadsheet::Text;

constexpr auto wide = 52.0;
constexpr auto narrow = 14.0;
constexpr auto very_wide = 90.0;
constexpr auto column_now = std::size_t{1};
constexpr auto column_before = std::size_t{2};

Style style_of(Unit unit)
{
    switch (unit) {
    case Unit::percent:
        return Style::percent;
    case Unit::months:
    case Unit::mark:
    case Unit::hours:
        return Style::decimal;
    case Unit::number:
    case Unit::days:
        return Style::whole;
    }
    return Style::whole;
}

// Of a value that is shown.
Style style_of(DocumentValue const& value, Unit unit)
{
    auto const has_decimals = unit == Unit::number && *value.value != std::floor(*value.value);
    return has_decimals ? Style::decimal : style_of(unit);
}

Cell cell_of(DocumentValue const& value, Unit unit, text::Texts const& texts)
{
    if (!value.is_shown()) {
        return Text{.words = in_words(value, unit, texts), .style = Style::soft};
    }
    return Number{.value = *value.value, .style = style_of(value, unit)};
}

Style style_of_difference(DocumentFigure const& figure)
{
    if (figure.unit == Unit::percent) {
        return Style::percent;
    }
    auto const has_decimals = style_of(figure.now, figure.unit) == Style::decimal
                              || style_of(figure.before, figure.unit) == Style::decimal;
    return has_decimals ? Style::decimal_difference : Style::difference;
}

// A formula over the two cells before it, so that who changes one sees it.
Cell difference(DocumentFigure const& figure, std::size_t row)
{
    if (!figure.now.is_shown() || !figure.before.is_shown()) {
        return Empty{};
    }
    return Formula{
        .formula = fmt::format(
            "={}-{}", spreadsheet::cell_name(row, column_now), spreadsheet::cell_name(row, column_before)
        ),
        .value = (figure.unit == Unit::percent ? 0.01 : 1.0) * (*figure.now.value - *figure.before.value),
        .style = style_of_difference(figure),
    };
}

Row heading(std::vector<std::string> const& words)
{
    auto row = Row{};
    for (auto const& word : words) {
        row.emplace_back(Text{.words = word, .style = Style::heading});
    }
    return row;
}

// Of how many a value is, and of how many it is not known.
void add_basis(Row& row, DocumentValue const& value)
{
    if (value.hidden || !value.basis) {
        row.insert(row.end(), 2, Empty{});
        return;
    }
    row.emplace_back(Number{.value = static_cast<double>(value.basis->n)});
    row.emplace_back(Number{.value = static_cast<double>(value.basis->missing)});
}

void add_figure(
    spreadsheet::Sheet& sheet, DocumentFigure const& figure, bool is_nation, text::Texts const& texts
)
{
    auto row = Row{
        Text{.words = figure.name},
        cell_of(figure.now, figure.unit, texts),
        cell_of(figure.before, figure.unit, texts),
        difference(figure, sheet.rows.size()),
    };
    if (!is_nation) {
        row.push_back(cell_of(figure.nation, figure.unit, texts));
    }
    add_basis(row, figure.now);
    add_basis(row, figure.before);
    if (!is_nation) {
        add_basis(row, figure.nation);
    }
    sheet.rows.push_back(std::move(row));
    for (auto const& one : figure.classes) {
        sheet.rows.push_back(
            {Text{.words = "    " + one.name, .style = Style::soft}, cell_of(one.now, Unit::number, texts)}
        );
    }
}

void add_columns_of_basis(std::vector<std::string>& columns, std::string const& of, text::Texts const& texts)
{
    columns.push_back(text::fill(texts.translate("Geteld, {of}"), {{"of", of}}));
    columns.push_back(text::fill(texts.translate("Niet bekend, {of}"), {{"of", of}}));
}

std::vector<std::string> columns_of(Document const& document, text::Texts const& texts)
{
    auto const now = in_words(document.period, texts);
    auto const before = in_words(year_before(document.period), texts);
    auto columns = std::vector<std::string>{
        texts.translate("Wat we tellen"),
        now,
        before,
        texts.translate("Verschil"),
    };
    if (!document.is_nation) {
        columns.push_back(texts.translate("Nederland"));
    }
    add_columns_of_basis(columns, now, texts);
    add_columns_of_basis(columns, before, texts);
    if (!document.is_nation) {
        add_columns_of_basis(columns, texts.translate("Nederland"), texts);
    }
    return columns;
}

spreadsheet::Sheet figures_sheet(Document const& document, text::Texts const& texts)
{
    auto sheet = spreadsheet::Sheet{
        .name = texts.translate("Cijfers"),
        .widths = {wide},
        .rows = {},
        .rows_above = 4,
    };
    auto const columns = columns_of(document, texts);
    sheet.widths.resize(columns.size(), narrow);
    sheet.rows.push_back({Text{
        .words = text::fill(
            texts.translate("Home-Start in {place}, {period}"),
            {{"place", document.place}, {"period", in_words(document.period, texts)}}
        ),
        .style = Style::title,
    }});
    sheet.rows.push_back({Text{
        .words = text::fill(
            texts.translate("{location}, geteld op {day}"),
            {{"location", document.location}, {"day", texts.date(document.counted_on)}}
        ),
        .style = Style::soft,
    }});
    sheet.rows.emplace_back();
    sheet.rows.push_back(heading(columns));
    auto group = std::string{};
    for (auto const& figure : document.figures) {
        if (figure.group != group) {
            group = figure.group;
            sheet.rows.push_back({Text{.words = group, .style = Style::heading}});
        }
        add_figure(sheet, figure, document.is_nation, texts);
    }
    return sheet;
}

spreadsheet::Sheet trends_sheet(Document const& document, text::Texts const& texts)
{
    auto sheet = spreadsheet::Sheet{
        .name = title_of_years(document.period, texts), .widths = {narrow}, .rows = {}, .rows_above = 1
    };
    auto titles = std::vector<std::string>{texts.translate("Jaar")};
    for (auto const& trend : document.trends) {
        titles.push_back(name_of_figure(document, trend.code));
        sheet.widths.push_back(wide / 2);
    }
    sheet.rows.push_back(heading(titles));
    for (auto year = std::size_t{0}; !document.trends.empty() && year < document.trends.front().years.size();
         ++year) {
        auto const number = static_cast<double>(document.trends.front().years[year].first);
        auto row = Row{Number{.value = number, .style = Style::year}};
        for (auto const& trend : document.trends) {
            row.push_back(cell_of(trend.years[year].second, Unit::number, texts));
        }
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

// There is at least one.
spreadsheet::Sheet organisations_sheet(Document const& document, text::Texts const& texts)
{
    auto sheet = spreadsheet::Sheet{
        .name = texts.translate("Per organisatie"), .widths = {wide}, .rows = {}, .rows_above = 1
    };
    auto titles = std::vector<std::string>{texts.translate("Organisatie")};
    for (auto const& [code, value] : document.organisations.front().values) {
        titles.push_back(name_of_figure(document, code));
        sheet.widths.push_back(wide / 2);
    }
    sheet.rows.push_back(heading(titles));
    for (auto const& one : document.organisations) {
        auto row = Row{Text{.words = one.name}};
        for (auto const& [code, value] : one.values) {
            row.push_back(cell_of(value, Unit::number, texts));
        }
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

spreadsheet::Sheet definitions_sheet(Document const& document, text::Texts const& texts)
{
    auto sheet = spreadsheet::Sheet{
        .name = texts.translate("Wat we tellen"),
        .widths = {wide, narrow, very_wide, wide, wide, narrow, wide},
        .rows = {},
        .rows_above = 1,
    };
    sheet.rows.push_back(heading(
        {texts.translate("Naam"),
         texts.translate("Versie"),
         texts.translate("Wat we tellen"),
         texts.translate("Geteld over"),
         texts.translate("Berekening"),
         texts.translate("Eenheid"),
         texts.translate("Peilmoment")}
    ));
    for (auto const& figure : document.figures) {
        auto const& words = figure.words;
        sheet.rows.push_back(
            {Text{.words = figure.name}, Number{.value = static_cast<double>(figure.version)}}
        );
        for (auto const& one : {words.counted, words.population, words.formula, words.unit, words.as_of}) {
            sheet.rows.back().emplace_back(Text{.words = one});
        }
    }
    return sheet;
}

spreadsheet::Sheet words_sheet(Document const& document, text::Texts const& texts)
{
    auto sheet = spreadsheet::Sheet{.name = texts.translate("In woorden"), .widths = {very_wide}, .rows = {}};
    auto const view = view_of(document, texts);
    for (auto const* const paragraphs : {&view.foreword, &view.summary, &view.signals}) {
        for (auto const& words : *paragraphs) {
            sheet.rows.push_back({Text{.words = words}});
        }
        sheet.rows.emplace_back();
    }
    return sheet;
}

} // namespace

std::string to_xlsx(Document const& document, text::Texts const& texts)
{
    auto sheets = std::vector{
        figures_sheet(document, texts),
        trends_sheet(document, texts),
        words_sheet(document, texts),
        definitions_sheet(document, texts),
    };
    if (!document.organisations.empty()) {
        sheets.insert(sheets.begin() + 1, organisations_sheet(document, texts));
    }
    return spreadsheet::to_xlsx(
        sheets, {.title = "Home-Start, " + document.place, .author = document.location}
    );
}

} // namespace reporting
