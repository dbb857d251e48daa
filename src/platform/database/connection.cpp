#include "platform/database/connection.hpp"

#include "platform/database/postgres.hpp"
#include "platform/database/sqlite.hpp"

#include <fmt/format.h>

#include <limits>

namespace database {

namespace {

// SQLite keeps what base::to_iso writes; PostgreSQL answers "2026-11-21 10:15:00+00".
std::optional<base::Instant> parse_instant(std::string_view text)
{
    auto const from_postgres = text.size() == 22 && text[10] == ' ' && text.ends_with("+00");
    if (!from_postgres) {
        return base::parse_iso_instant(text);
    }
    auto iso = std::string{text.substr(0, 19)} + 'Z';
    iso[10] = 'T';
    return base::parse_iso_instant(iso);
}

[[noreturn]] void refuse(std::string_view wanted, int column)
{
    throw Error{Problem::other, fmt::format("column {} does not hold {}", column, wanted)};
}

} // namespace

std::int64_t Rows::integer(int column) const
{
    return cursor_->integer(column);
}

int Rows::small(int column) const
{
    auto const number = integer(column);
    if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max()) {
        refuse("a small integer", column);
    }
    return static_cast<int>(number);
}

bool Rows::boolean(int column) const
{
    return cursor_->boolean(column);
}

double Rows::real(int column) const
{
    return cursor_->real(column);
}

std::string Rows::text(int column) const
{
    return std::string{cursor_->text(column)};
}

Bytes Rows::bytes(int column) const
{
    return cursor_->bytes(column);
}

base::Date Rows::date(int column) const
{
    auto const date = base::parse_iso_date(cursor_->text(column));
    if (!date) {
        refuse("a date", column);
    }
    return *date;
}

base::Instant Rows::instant(int column) const
{
    auto const instant = parse_instant(cursor_->text(column));
    if (!instant) {
        refuse("a moment", column);
    }
    return *instant;
}

std::optional<std::int64_t> Rows::optional_integer(int column) const
{
    return is_null(column) ? std::nullopt : std::optional{integer(column)};
}

std::optional<int> Rows::optional_small(int column) const
{
    return is_null(column) ? std::nullopt : std::optional{small(column)};
}

std::optional<bool> Rows::optional_boolean(int column) const
{
    return is_null(column) ? std::nullopt : std::optional{boolean(column)};
}

std::optional<double> Rows::optional_real(int column) const
{
    return is_null(column) ? std::nullopt : std::optional{real(column)};
}

std::optional<std::string> Rows::optional_text(int column) const
{
    return is_null(column) ? std::nullopt : std::optional{text(column)};
}

std::optional<base::Date> Rows::optional_date(int column) const
{
    return is_null(column) ? std::nullopt : std::optional{date(column)};
}

std::optional<base::Instant> Rows::optional_instant(int column) const
{
    return is_null(column) ? std::nullopt : std::optional{instant(column)};
}

Transaction::Transaction(Connection& connection) : connection_{connection}
{
    connection_.begin();
}

Transaction::~Transaction()
{
    if (open_) {
        connection_.roll_back();
    }
}

void Transaction::commit()
{
    connection_.commit();
    open_ = false;
}

std::unique_ptr<Connection> connect(std::string const& address)
{
    if (address.starts_with("sqlite:")) {
        return connect_to_sqlite(address.substr(std::string_view{"sqlite:"}.size()));
    }
    if (address.starts_with("postgresql://") || address.starts_with("postgres://")) {
        return connect_to_postgres(address);
    }
    // The address is not repeated: it may hold a password.
    throw Error{Problem::other, "a database address begins with sqlite: or postgresql://"};
}

} // namespace database
