#include "reporting/pages/report_files.hpp"

#include "platform/base/spreadsheet_cell.hpp"
#include "reporting/pages/report_sheet.html.hpp"

#include <fmt/format.h>

namespace reporting {

namespace {

std::string plain(DocumentValue const& value)
{
    return value.is_shown() ? fmt::format("{}", *value.value) : std::string{};
}

// What stands before each value: of which place and which figure it is.
std::string beginning_of_row(Document const& document, std::string_view place, DocumentFigure const& figure)
{
    return fmt::format(
        "{},{},{},{},{},{},",
        base::spreadsheet_cell(place),
        base::to_iso(document.period.from),
        base::to_iso(document.period.to),
        figure.code,
        figure.version,
        base::spreadsheet_cell(figure.name)
    );
}

// Beside the country there is no country: then that column is not there.
std::string rows_of(DocumentFigure const& figure, Document const& document)
{
    auto const beginning = beginning_of_row(document, document.place, figure);
    auto rows = fmt::format(
        "{}\"\",{},{}{},{},{}\r\n",
        beginning,
        plain(figure.now),
        plain(figure.before),
        document.is_nation ? std::string{} : "," + plain(figure.nation),
        base::to_code(figure.unit),
        figure.now.hidden ? "," : fmt::format("{},{}", figure.n, figure.missing)
    );
    for (auto const& one : figure.classes) {
        rows += fmt::format(
            "{}{},{},{},number,,\r\n",
            beginning,
            base::spreadsheet_cell(one.name),
            plain(one.now),
            document.is_nation ? "" : ","
        );
    }
    return rows;
}

std::string rows_of(DocumentPart const& part, Document const& document)
{
    auto rows = std::string{};
    for (auto const& [code, value] : part.values) {
        if (auto const* const figure = find_figure(document, code)) {
            auto const beginning = beginning_of_row(document, part.name, *figure);
            rows += fmt::format("{}\"\",{},,number,,\r\n", beginning, plain(value));
        }
    }
    return rows;
}

} // namespace

std::string to_csv(Document const& document)
{
    auto csv = fmt::format(
        "{},from,to,figure,version,name,class,value,year_before{},unit,n,missing\r\n",
        document.is_nation ? "place" : "municipality",
        document.is_nation ? "" : ",nation"
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
