#include "platform/database/insert_rows.hpp"

#include <algorithm>
#include <string>

namespace database {

namespace {

// Enough to make the way to the server cheap, and far below what engines take: 32,766 parameters on SQLite.
constexpr auto rows_at_once = std::size_t{200};

// "... VALUES ($1, $2), ($3, $4)"
std::string statement(std::string_view insert_into, std::size_t rows, std::size_t columns)
{
    auto sql = std::string{insert_into} + " VALUES ";
    for (auto parameter = std::size_t{0}; parameter < rows * columns; ++parameter) {
        auto const is_first = parameter % columns == 0;
        sql += is_first ? (parameter == 0 ? "(" : "), (") : ", ";
        sql += "$" + std::to_string(parameter + 1);
    }
    return sql + ")";
}

} // namespace

void insert_rows(
    Connection& database, std::string_view insert_into, std::vector<std::vector<Value>> const& rows
)
{
    for (auto done = std::size_t{0}; done < rows.size(); done += rows_at_once) {
        auto const count = std::min(rows_at_once, rows.size() - done);
        auto values = std::vector<Value>{};
        for (auto row = done; row < done + count; ++row) {
            values.insert(values.end(), rows[row].begin(), rows[row].end());
        }
        database.change(statement(insert_into, count, rows[done].size()), values);
    }
}

} // namespace database
