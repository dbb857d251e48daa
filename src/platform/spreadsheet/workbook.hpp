// A workbook (werkblad): an .xlsx file with real numbers and formulas, over libxlsxwriter. A text is always
// written as a text: nothing that people typed is ever a formula.
#pragma once

#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace spreadsheet {

// How a cell looks.
enum class Style {
    plain,
    heading,
    title,
    soft,
    whole,
    decimal,
    percent,
    year,
    difference,
    decimal_difference
};

struct Text {
    std::string words;
    Style style = Style::plain;
};

struct Number {
    double value; // of a percentage: 78.7 for 78.7%
    Style style = Style::whole;
};

// "=B4-C4", with the value it comes to: programs that do not calculate show that.
struct Formula {
    std::string formula;
    double value;
    Style style = Style::difference;
};

struct Empty {};

using Cell = std::variant<Empty, Text, Number, Formula>;
using Row = std::vector<Cell>;

struct Sheet {
    std::string name;           // at most 31 characters, none of []:*?/\ which are left out
    std::vector<double> widths; // of columns, in characters
    std::vector<Row> rows;
    std::size_t rows_above = 0; // stay in sight when one scrolls
};

struct Properties {
    std::string title;
    std::string author;
};

class NotWritten : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

// The bytes of the file. The same sheets give the same bytes. Throws NotWritten.
std::string to_xlsx(std::vector<Sheet> const& sheets, Properties const& properties);

// "B4": column and row counted from 0.
std::string cell_name(std::size_t row, std::size_t column);

} // namespace spreadsheet
