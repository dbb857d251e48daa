#include "platform/database/postgres_result.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace database {

namespace {

// https://www.postgresql.org/docs/15/errcodes-appendix.html; a class of two characters stands for all its
// codes.
constexpr auto problems = std::to_array<std::pair<std::string_view, Problem>>({
    {"23505", Problem::unique},
    {"23503", Problem::foreign_key},
    {"23001", Problem::foreign_key},
    {"23502", Problem::not_null},
    {"23514", Problem::check},
    {"40001", Problem::busy},
    {"40P01", Problem::busy},
    {"55P03", Problem::busy},
    {"53100", Problem::full},
    {"25006", Problem::read_only},
    {"53300", Problem::unavailable},
    {"57P01", Problem::unavailable},
    {"57P02", Problem::unavailable},
    {"57P03", Problem::unavailable},
    {"08", Problem::unavailable},
});

std::string_view field(PGresult const* result, int code)
{
    auto const* const text = PQresultErrorField(result, code);
    return text == nullptr ? std::string_view{} : std::string_view{text};
}

[[noreturn]] void refuse(std::string_view wanted, int column)
{
    throw Error{Problem::other, fmt::format("column {} does not hold {}", column, wanted)};
}

template <typename Number>
Number read_number(std::string_view text, std::string_view wanted, int column)
{
    auto number = Number{};
    auto const* const end = std::to_address(text.end());
    auto const [read, error] = std::from_chars(std::to_address(text.begin()), end, number);
    if (error != std::errc{} || read != end) {
        refuse(wanted, column);
    }
    return number;
}

} // namespace

bool PostgresRows::next()
{
    row_ = std::min(row_ + 1, PQntuples(result_.get()));
    return row_ < PQntuples(result_.get());
}

bool PostgresRows::is_null(int column) const
{
    if (row_ < 0 || row_ >= PQntuples(result_.get())) {
        throw Error{Problem::other, "there is no row to read"};
    }
    if (column < 0 || column >= PQnfields(result_.get())) {
        throw Error{Problem::other, fmt::format("there is no column {}", column)};
    }
    return PQgetisnull(result_.get(), row_, column) != 0;
}

std::string_view PostgresRows::cell(int column) const
{
    if (is_null(column)) {
        refuse("a value", column);
    }
    auto const size = static_cast<std::size_t>(PQgetlength(result_.get(), row_, column));
    return {PQgetvalue(result_.get(), row_, column), size};
}

std::int64_t PostgresRows::integer(int column) const
{
    return read_number<std::int64_t>(cell(column), "an integer", column);
}

bool PostgresRows::boolean(int column) const
{
    auto const word = cell(column);
    if (word != "t" && word != "f") {
        refuse("true or false", column);
    }
    return word == "t";
}

double PostgresRows::real(int column) const
{
    return read_number<double>(cell(column), "a number", column);
}

std::string_view PostgresRows::text(int column) const
{
    return cell(column);
}

Bytes PostgresRows::bytes(int column) const
{
    auto digits = cell(column);
    if (!digits.starts_with("\\x")) {
        refuse("bytes", column);
    }
    digits.remove_prefix(2);
    auto bytes = Bytes(digits.size() / 2);
    for (auto i = std::size_t{0}; i < bytes.size(); ++i) {
        auto byte = 0U;
        std::from_chars(digits.data() + 2 * i, digits.data() + 2 * i + 2, byte, 16);
        bytes[i] = std::byte{static_cast<unsigned char>(byte)};
    }
    return bytes;
}

Problem problem_of(PGconn const* connection, PGresult const* result)
{
    if (PQstatus(connection) != CONNECTION_OK) {
        return Problem::unavailable;
    }
    auto const state = field(result, PG_DIAG_SQLSTATE);
    auto const known =
        std::ranges::find_if(problems, [&](auto const& entry) { return state.starts_with(entry.first); });
    // Trying again helps: the statement is then prepared for the new tables.
    auto const otherwise = must_be_prepared_again(result) ? Problem::busy : Problem::other;
    return known == problems.end() ? otherwise : known->second;
}

bool must_be_prepared_again(PGresult const* result)
{
    auto const state = field(result, PG_DIAG_SQLSTATE);
    auto const changed =
        state == "0A000" && field(result, PG_DIAG_SOURCE_FUNCTION) == "RevalidateCachedQuery";
    auto const forgotten = state == "26000";
    return changed || forgotten;
}

void fail(PGconn const* connection, PGresult const* result, std::string_view doing)
{
    auto const message = field(result, PG_DIAG_MESSAGE_PRIMARY);
    throw Error{
        problem_of(connection, result),
        fmt::format("{} in: {}", message.empty() ? PQerrorMessage(connection) : message, doing)
    };
}

} // namespace database
