// Reading CSV (RFC 4180, UTF-8, a line of column names first). Strict: what is not clearly right is refused,
// with the file and the line.
#pragma once

#include "platform/base/date.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace base {

// "municipalities.csv:12: ..."
class CsvError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

// The name and the columns of a file, shared by its rows.
struct CsvHeader {
    std::string file;
    std::map<std::string, std::size_t, std::less<>> columns;
};

class CsvRow {
public:
    CsvRow(std::shared_ptr<CsvHeader const> header, int line, std::vector<std::string> cells)
        : header_{std::move(header)}, line_{line}, cells_{std::move(cells)}
    {
    }

    // The cell as written; may be empty. Throws std::out_of_range for a column that was not asked for when
    // reading.
    [[nodiscard]] std::string const& text(std::string_view column) const;

    // These throw CsvError for an empty cell or one that is something else.
    [[nodiscard]] std::string const& required(std::string_view column) const;
    [[nodiscard]] int integer(std::string_view column) const;
    [[nodiscard]] double real(std::string_view column) const;
    [[nodiscard]] Date date(std::string_view column) const;

    // The parts between single spaces; none for an empty cell.
    [[nodiscard]] std::vector<std::string> words(std::string_view column) const;

    [[nodiscard]] CsvError error(std::string_view what) const;

private:
    std::shared_ptr<CsvHeader const> header_;
    int line_;
    std::vector<std::string> cells_;
};

// All rows of a text. Throws CsvError when a column is missing, a row is longer or shorter than the header,
// quotes are not closed, or the text is not UTF-8. Columns that nobody asked for may be there. `file` is for
// messages.
std::vector<CsvRow>
parse_csv(std::string_view text, std::string const& file, std::vector<std::string_view> const& columns);

// Also throws CsvError when the file cannot be read.
std::vector<CsvRow> read_csv(std::filesystem::path const& file, std::vector<std::string_view> const& columns);

} // namespace base
