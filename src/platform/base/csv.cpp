#include "platform/base/csv.hpp"

#include "platform/base/utf8.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace base {

namespace {

CsvError csv_error(std::string const& file, int line, std::string_view what)
{
    return CsvError{file + ":" + std::to_string(line) + ": " + std::string{what}};
}

// Takes one line after the other off a text. A cell in quotes may hold commas, quotes and line ends.
class CsvReader {
public:
    CsvReader(std::string_view text, std::string const& file) : rest_{text}, file_{file}
    {
        if (rest_.starts_with("\xEF\xBB\xBF")) {
            rest_.remove_prefix(3);
        }
    }

    [[nodiscard]] bool at_end() const { return rest_.empty(); }

    // The line on which the next row begins.
    [[nodiscard]] int line() const { return line_; }

    std::vector<std::string> take_row()
    {
        auto cells = std::vector{take_cell()};
        while (rest_.starts_with(',')) {
            rest_.remove_prefix(1);
            cells.push_back(take_cell());
        }
        take_line_end();
        return cells;
    }

private:
    std::string take_cell() { return rest_.starts_with('"') ? take_quoted() : take_plain(); }

    std::string take_plain()
    {
        auto const cell = rest_.substr(0, rest_.find_first_of(",\r\n"));
        if (cell.contains('"')) {
            throw csv_error(file_, line_, "a quote inside a cell that does not begin with one");
        }
        rest_.remove_prefix(cell.size());
        return std::string{cell};
    }

    std::string take_quoted()
    {
        auto cell = std::string{};
        do {
            rest_.remove_prefix(1);
            auto const end = rest_.find('"');
            if (end == std::string_view::npos) {
                throw csv_error(file_, line_, "quotes that are not closed");
            }
            cell.append(rest_.substr(0, end));
            rest_.remove_prefix(end + 1);
            if (rest_.starts_with('"')) {
                cell.push_back('"');
            }
        } while (rest_.starts_with('"'));
        line_inside_ += static_cast<int>(std::ranges::count(cell, '\n'));
        return cell;
    }

    void take_line_end()
    {
        if (rest_.starts_with("\r\n")) {
            rest_.remove_prefix(1);
        }
        if (!rest_.empty() && !rest_.starts_with('\n')) {
            throw csv_error(file_, line_, "text after a closing quote, or a stray carriage return");
        }
        rest_.remove_prefix(rest_.empty() ? 0 : 1);
        line_ += 1 + line_inside_;
        line_inside_ = 0;
    }

    std::string_view rest_;
    std::string const& file_;
    int line_ = 1;
    int line_inside_ = 0; // line ends in the cells of this row
};

CsvHeader header(
    std::vector<std::string> const& names, std::string const& file, std::vector<std::string_view> const& asked
)
{
    auto header = CsvHeader{.file = file, .columns = {}};
    for (auto column = std::size_t{0}; column < names.size(); ++column) {
        if (!header.columns.emplace(names[column], column).second) {
            throw csv_error(file, 1, "two columns are called '" + names[column] + "'");
        }
    }
    for (auto const name : asked) {
        if (!header.columns.contains(name)) {
            throw csv_error(file, 1, "there is no column '" + std::string{name} + "'");
        }
    }
    return header;
}

} // namespace

std::vector<CsvRow>
parse_csv(std::string_view text, std::string const& file, std::vector<std::string_view> const& columns)
{
    if (!is_utf8(text) || text.contains('\0')) {
        throw CsvError{file + ": this is not a text in UTF-8"};
    }
    auto reader = CsvReader{text, file};
    if (reader.at_end()) {
        throw csv_error(file, 1, "the file is empty");
    }

    auto const names = std::make_shared<CsvHeader const>(header(reader.take_row(), file, columns));
    auto rows = std::vector<CsvRow>{};
    while (!reader.at_end()) {
        auto const line = reader.line();
        auto cells = reader.take_row();
        if (cells.size() != names->columns.size()) {
            throw csv_error(
                file,
                line,
                std::to_string(cells.size()) + " cells where the header has "
                    + std::to_string(names->columns.size())
            );
        }
        rows.emplace_back(names, line, std::move(cells));
    }
    return rows;
}

std::vector<CsvRow> read_csv(std::filesystem::path const& file, std::vector<std::string_view> const& columns)
{
    auto stream = std::ifstream{file, std::ios::binary};
    auto const text = std::string{std::istreambuf_iterator{stream}, {}};
    if (!stream) {
        throw CsvError{file.string() + ": this file cannot be read"};
    }
    return parse_csv(text, file.string(), columns);
}

} // namespace base
