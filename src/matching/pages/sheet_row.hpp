// One row of a spreadsheet with a pool; see pool_sheet.hpp.
#pragma once

#include "platform/base/csv.hpp"
#include "platform/text/texts.hpp"
#include "programme/model/dagdeel.hpp"
#include "programme/model/version.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace matching {

// What is wrong with a row, in words.
struct SheetFault {
    std::string words;
};

// Each of these throws SheetFault for a cell that cannot be read; a column that is not there is empty.
class SheetRow {
public:
    // `header` names the columns that the sheet has, with commas between. All must outlive the row.
    SheetRow(
        base::CsvRow const& row,
        std::string const& header,
        programme::ProgrammeVersion const& programme,
        text::Texts const& texts
    )
        : row_{row}, header_{header}, programme_{programme}, texts_{texts}
    {
    }

    [[nodiscard]] std::string cell(std::string_view column) const;
    [[nodiscard]] std::vector<std::string> parts(std::string_view column) const; // what stands between |

    [[nodiscard]] std::vector<std::string>
    codes(std::string_view column, std::vector<programme::Choice> const& choices) const;

    [[nodiscard]] std::vector<programme::Dagdeel> dagdelen() const;
    [[nodiscard]] std::optional<base::Date> day(std::string_view column) const;
    [[nodiscard]] int number(std::string_view column, int fallback) const;
    [[nodiscard]] std::string postcode() const;

    [[noreturn]] void wrong(std::string_view column, std::string const& text, std::string const& why) const;

    [[nodiscard]] programme::ProgrammeVersion const& programme() const { return programme_; }

private:
    base::CsvRow const& row_;
    std::string const& header_;
    programme::ProgrammeVersion const& programme_;
    text::Texts const& texts_;
};

// Whether a header names a column.
bool has_column(std::string const& header, std::string_view column);

} // namespace matching
