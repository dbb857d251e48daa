#include "reporting/pages/report_files.hpp"

#include "platform/base/spreadsheet_cell.hpp"
#include "reporting/pages/definition_words.hpp"
#include "reporting/pages/file_names.hpp"
#include "reporting/pages/report_sheet.html.hpp"
#include "reporting/pages/table_file.hpp"

namespace reporting {

namespace {

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

Cells columns_of_report(Document const& document, text::Texts const& texts)
{
    auto columns = Cells{
        document.is_nation ? texts.translate("Plaats") : texts.translate("Gemeente"),
        texts.translate("Van"),
        texts.translate("Tot en met"),
        texts.translate("Code"),
        texts.translate("Versie"),
        texts.translate("Naam"),
        texts.translate("Soort"),
        texts.translate("Eenheid"),
    };
    add_cells(columns, columns_of_value({}, texts));
    add_cells(columns, columns_of_value(texts.translate("een jaar eerder"), texts));
    if (!document.is_nation) {
        add_cells(columns, columns_of_value(texts.translate("Nederland"), texts));
    }
    add_cells(columns, columns_of_definition(texts));
    return columns;
}

// The values of one row: of the figure itself, of a class of it, or of a part of the place. Beside the latter
// two stands nothing.
struct RowValues {
    std::string one; // name of the class
    Cells now;
    std::optional<DocumentValue> before = {};
    std::optional<DocumentValue> nation = {};
};

// Writes the rows of a document, one under the other. Beside the country there is no country: then its
// columns are not there.
class ReportTable {
public:
    ReportTable(Document const& document, text::Texts const& texts)
        : document_{document}, texts_{texts}, file_{texts}
    {
        file_.name_columns(columns_of_report(document, texts));
    }

    void add(DocumentFigure const& figure)
    {
        add_row(
            document_.place,
            figure,
            {.one = {},
             .now = cells_of_value(figure.now, texts_),
             .before = figure.before,
             .nation = figure.nation}
        );
        for (auto const& one : figure.classes) {
            add_row(
                document_.place, figure, {.one = one.name, .now = cells_of_class(one.now, figure.now, texts_)}
            );
        }
    }

    void add(DocumentPart const& part)
    {
        for (auto const& [code, value] : part.values) {
            if (auto const* const figure = find_figure(document_, code)) {
                add_row(part.name, *figure, {.one = {}, .now = cells_of_value(value, texts_)});
            }
        }
    }

    [[nodiscard]] std::string const& text() const { return file_.text(); }

private:
    void add_row(std::string_view place, DocumentFigure const& figure, RowValues const& values)
    {
        auto row = beginning_of_row(document_, place, figure);
        row.push_back(base::spreadsheet_cell(values.one));
        auto const unit = values.one.empty() ? figure.unit : Unit::number;
        row.push_back(base::spreadsheet_cell(word_for(unit, texts_)));
        add_cells(row, values.now);
        add_cells(row, cells_of_value(values.before, texts_));
        if (!document_.is_nation) {
            add_cells(row, cells_of_value(values.nation, texts_));
        }
        add_cells(row, cells_of_definition(figure.words));
        file_.add(row);
    }

    Document const& document_;
    text::Texts const& texts_;
    TableFile file_;
};

} // namespace

std::string to_csv(Document const& document, text::Texts const& texts)
{
    auto table = ReportTable{document, texts};
    for (auto const& figure : document.figures) {
        table.add(figure);
    }
    for (auto const& one : document.organisations) {
        table.add(one);
    }
    return table.text();
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

std::string file_name_of(Document const& document)
{
    return "home-start-" + place_and_period(document.place, document.period);
}

} // namespace reporting
