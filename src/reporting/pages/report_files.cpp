#include "reporting/pages/report_files.hpp"

#include "platform/base/spreadsheet_cell.hpp"
#include "reporting/pages/report_sheet.html.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace reporting {

namespace {

using Cells = std::vector<std::string>;

std::string plain(DocumentValue const& value)
{
    return value.is_shown() ? fmt::format("{}", as_kept(*value.value)) : std::string{};
}

Cells basis_cells(DocumentValue const& value)
{
    return value.hidden || !value.basis
               ? Cells{"", ""}
               : Cells{std::to_string(value.basis->n), std::to_string(value.basis->missing)};
}

void add_cells(Cells& row, Cells const& more)
{
    row.insert(row.end(), more.begin(), more.end());
}

// What stands before each value: of which place and which figure it is.
Cells beginning_of_row(Document const& document, std::string_view place, DocumentFigure const& figure)
{
    return {
        base::spreadsheet_cell(place),
        base::to_iso(document.period.from),
        base::to_iso(document.period.to),
        figure.code,
        std::to_string(figure.version),
        base::spreadsheet_cell(figure.name),
    };
}

// The values of one row: of the figure itself, of a class of it, or of a part of the place.
struct RowValues {
    std::string one; // name of the class
    DocumentValue now;
    DocumentValue before = {};
    DocumentValue nation = {};
    std::string_view unit = "number";
};

// Beside the country there is no country: then its columns are not there.
Cells values_of_row(RowValues const& values, bool is_nation)
{
    auto row = Cells{base::spreadsheet_cell(values.one), plain(values.now), plain(values.before)};
    if (!is_nation) {
        row.push_back(plain(values.nation));
    }
    row.emplace_back(values.unit);
    add_cells(row, basis_cells(values.now));
    add_cells(row, basis_cells(values.before));
    if (!is_nation) {
        add_cells(row, basis_cells(values.nation));
    }
    return row;
}

Cells definition_cells(DefinitionWords const& words)
{
    return {
        base::spreadsheet_cell(words.counted),
        base::spreadsheet_cell(words.formula),
        base::spreadsheet_cell(words.population),
        base::spreadsheet_cell(words.as_of),
    };
}

// Writes the rows of one place, one under the other.
class Rows {
public:
    Rows(Document const& document, std::string_view place) : document_{document}, place_{place} {}

    void add(DocumentFigure const& figure, RowValues const& values)
    {
        auto row = beginning_of_row(document_, place_, figure);
        add_cells(row, values_of_row(values, document_.is_nation));
        add_cells(row, definition_cells(figure.words));
        text_ += fmt::format("{}\r\n", fmt::join(row, ","));
    }

    [[nodiscard]] std::string const& text() const { return text_; }

private:
    Document const& document_;
    std::string_view place_;
    std::string text_;
};

std::string rows_of(DocumentFigure const& figure, Document const& document)
{
    auto rows = Rows{document, document.place};
    rows.add(
        figure,
        {.one = {},
         .now = figure.now,
         .before = figure.before,
         .nation = figure.nation,
         .unit = base::to_code(figure.unit)}
    );
    for (auto const& one : figure.classes) {
        rows.add(figure, {.one = one.name, .now = one.now});
    }
    return rows.text();
}

std::string rows_of(DocumentPart const& part, Document const& document)
{
    auto rows = Rows{document, part.name};
    for (auto const& [code, value] : part.values) {
        if (auto const* const figure = find_figure(document, code)) {
            rows.add(*figure, {.one = {}, .now = value});
        }
    }
    return rows.text();
}

} // namespace

std::string to_csv(Document const& document)
{
    auto csv = fmt::format(
        "{},from,to,figure,version,name,class,value,year_before{},unit,n,missing,year_before_n,"
        "year_before_missing{},definition,formula,population,as_of\r\n",
        document.is_nation ? "place" : "municipality",
        document.is_nation ? "" : ",nation",
        document.is_nation ? "" : ",nation_n,nation_missing"
    );
    for (auto const& figure : document.figures) {
        csv += rows_of(figure, document);
    }
    for (auto const& one : document.organisations) {
        csv += rows_of(one, document);
    }
    return csv;
}

std::string to_pdf(pdf::Press& press, Document const& document, Seal const& seal, text::Texts const& texts)
{
    return press.print_once({
        .name = "report",
        .stylesheets = {"letters.css", "report.css"},
        .html = render_report_sheet(texts, view_of(document, texts), seal),
    });
}

Seal seal_of(Report const& report, text::Texts const& texts)
{
    return report.finished_at
               ? Seal{.finished_on = texts.moment(*report.finished_at), .signature = report.signature}
               : Seal{};
}

std::string file_name_of(Report const& report)
{
    auto const year = static_cast<int>(report.period.from.year());
    auto const quarter = quarter_in(report.period);
    return fmt::format(
        "home-start-{}-{}{}",
        report.is_of_nation() ? "nederland" : report.municipality,
        year,
        quarter ? fmt::format("-q{}", *quarter) : std::string{}
    );
}

} // namespace reporting
