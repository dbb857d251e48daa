#include "reporting/pages/table_file.hpp"

#include "platform/base/spreadsheet_cell.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace reporting {

namespace {

// A spreadsheet in a language with a comma in its numbers expects something else between cells.
bool writes_comma(text::Texts const& texts)
{
    return texts.language() != text::Language::en;
}

std::string column_of(std::string const& name, std::string const& of)
{
    return of.empty() ? name : name + ", " + of;
}

} // namespace

void TableFile::name_columns(Cells const& columns)
{
    auto quoted = Cells{};
    std::ranges::transform(columns, std::back_inserter(quoted), base::spreadsheet_cell);
    add(quoted);
}

void TableFile::add(Cells const& row)
{
    text_ += fmt::format("{}\r\n", fmt::join(row, writes_comma(texts_) ? ";" : ","));
}

std::string number_cell(double value, text::Texts const& texts)
{
    auto digits = fmt::format("{:.12g}", value);
    if (digits.contains('e')) {
        digits = fmt::format("{:.12f}", value);
        digits.erase(digits.find_last_not_of("0") + 1);
    }
    if (writes_comma(texts)) {
        std::ranges::replace(digits, '.', ',');
    }
    return digits;
}

std::string standing_of(bool hidden, bool known, text::Texts const& texts)
{
    return hidden ? texts.translate("niet getoond")
                  : texts.translate(known ? text::mark("getoond") : text::mark("niet bekend"));
}

Cells columns_of_value(std::string const& of, text::Texts const& texts)
{
    return {
        column_of(texts.translate("Waarde"), of),
        column_of(texts.translate("Stand"), of),
        column_of(texts.translate("Geteld"), of),
        column_of(texts.translate("Niet bekend van"), of),
    };
}

Cells cells_of_value(std::optional<DocumentValue> const& value, text::Texts const& texts)
{
    return value ? cells_of_class(*value, *value, texts) : Cells(4);
}

Cells cells_of_class(DocumentValue const& one, DocumentValue const& figure, text::Texts const& texts)
{
    auto const has_basis = !figure.hidden && figure.basis;
    return {
        one.is_shown() ? number_cell(*one.value, texts) : std::string{},
        base::spreadsheet_cell(standing_of(one.hidden, one.value.has_value(), texts)),
        has_basis ? std::to_string(figure.basis->n) : std::string{},
        has_basis ? std::to_string(figure.basis->missing) : std::string{},
    };
}

Cells columns_of_definition(text::Texts const& texts)
{
    return {
        texts.translate("Wat we tellen"),
        texts.translate("Berekening"),
        texts.translate("Geteld over"),
        texts.translate("Peilmoment"),
    };
}

Cells cells_of_definition(DefinitionWords const& words)
{
    return {
        base::spreadsheet_cell(words.counted),
        base::spreadsheet_cell(words.formula),
        base::spreadsheet_cell(words.population),
        base::spreadsheet_cell(words.as_of),
    };
}

void add_cells(Cells& row, Cells const& more)
{
    row.insert(row.end(), more.begin(), more.end());
}

} // namespace reporting
