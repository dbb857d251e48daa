#include "platform/base/csv.hpp"

#include <charconv>
#include <cmath>
#include <iterator>
#include <optional>
#include <sstream>

namespace base {

namespace {

template <typename Number>
std::optional<Number> number(std::string const& text)
{
    auto value = Number{};
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional{value} : std::nullopt;
}

CsvError wrong(CsvRow const& row, std::string_view column, std::string const& expected)
{
    return row.error("'" + row.text(column) + "' in '" + std::string{column} + "' is not " + expected);
}

} // namespace

std::string const& CsvRow::text(std::string_view column) const
{
    auto const found = header_->columns.find(column);
    return found != header_->columns.end()
               ? cells_[found->second]
               : throw std::out_of_range{"no column '" + std::string{column} + "' in " + header_->file};
}

std::string const& CsvRow::required(std::string_view column) const
{
    auto const& cell = text(column);
    return !cell.empty() ? cell : throw error("'" + std::string{column} + "' is empty");
}

int CsvRow::integer(std::string_view column) const
{
    auto const value = number<int>(required(column));
    return value ? *value : throw wrong(*this, column, "a whole number");
}

double CsvRow::real(std::string_view column) const
{
    auto const value = number<double>(required(column));
    return value && std::isfinite(*value) ? *value : throw wrong(*this, column, "a number");
}

Date CsvRow::date(std::string_view column) const
{
    auto const value = parse_iso_date(required(column));
    return value ? *value : throw wrong(*this, column, "a date such as 2027-01-01");
}

std::vector<std::string> CsvRow::words(std::string_view column) const
{
    auto stream = std::istringstream{text(column)};
    return {std::istream_iterator<std::string>{stream}, {}};
}

CsvError CsvRow::error(std::string_view what) const
{
    return CsvError{header_->file + ":" + std::to_string(line_) + ": " + std::string{what}};
}

} // namespace base
