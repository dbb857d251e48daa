#include "demo/store/bulk_rows.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace demo {

namespace {

// More makes it no quicker.
constexpr auto rows_of_batch = std::size_t{25};

// With a place for each value of each row: "($1, $2), ($3, $4)".
std::string statement_for(std::string_view insert_into, std::size_t rows, std::size_t columns)
{
    auto sql = std::string{insert_into};
    for (auto parameter = std::size_t{0}; parameter < rows * columns; ++parameter) {
        auto const begins = parameter % columns == 0;
        sql += fmt::format("{}${}", begins ? (parameter == 0 ? "(" : "), (") : ", ", parameter + 1);
    }
    return sql + ")";
}

} // namespace

BulkRows::BulkRows(database::Connection& database, std::string_view table, std::string_view columns)
    : database_{database}, columns_{static_cast<std::size_t>(std::ranges::count(columns, ',')) + 1}
{
    auto const insert_into = fmt::format("INSERT INTO {} ({}) VALUES ", table, columns);
    batch_ = statement_for(insert_into, rows_of_batch, columns_);
    single_ = statement_for(insert_into, 1, columns_);
}

void BulkRows::add(std::initializer_list<database::Value> row)
{
    values_.insert(values_.end(), row.begin(), row.end());
    if (values_.size() == rows_of_batch * columns_) {
        database_.change(batch_, values_);
        values_.clear();
    }
}

void BulkRows::finish()
{
    for (auto from = std::size_t{0}; from < values_.size(); from += columns_) {
        database_.change(single_, std::span{values_}.subspan(from, columns_));
    }
    values_.clear();
}

} // namespace demo
