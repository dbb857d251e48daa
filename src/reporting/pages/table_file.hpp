// A table of figures as a file that people open in a spreadsheet (CSV): a spreadsheet reads numbers and
// columns as it writes them in the language of the reader, and letters as UTF-8 by the mark before the first.
#pragma once

#include "platform/text/texts.hpp"
#include "reporting/model/document.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reporting {

using Cells = std::vector<std::string>;

class TableFile {
public:
    explicit TableFile(text::Texts const& texts) : texts_{texts} {}

    // As many columns as cells in each row.
    void name_columns(Cells const& columns);
    void add(Cells const& row);

    [[nodiscard]] std::string const& text() const { return text_; }

private:
    text::Texts const& texts_;
    std::string text_ = "\xEF\xBB\xBF";
};

// "8,875" in Dutch: twelve digits, never with an exponent.
std::string number_cell(double value, text::Texts const& texts);

// What stands in the column beside a value: "getoond", "niet getoond", "niet bekend".
std::string standing_of(bool hidden, bool known, text::Texts const& texts);

// The names of the four cells of a value; of: "een jaar eerder", or nothing for the value itself.
Cells columns_of_value(std::string const& of, text::Texts const& texts);

// The value, how it stands, of how many it is and of how many it is not known. Empty where nothing is asked.
Cells cells_of_value(std::optional<DocumentValue> const& value, text::Texts const& texts);

// The same of a class of a figure: it is of as many as the figure, also where it is not shown itself.
Cells cells_of_class(DocumentValue const& one, DocumentValue const& figure, text::Texts const& texts);

Cells columns_of_definition(text::Texts const& texts);
Cells cells_of_definition(DefinitionWords const& words);

void add_cells(Cells& row, Cells const& more);

} // namespace reporting
