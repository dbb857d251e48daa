#include "platform/database/sqlite_statement.hpp"

#include "platform/database/buffered_rows.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>

namespace database {

namespace {

Problem constraint_problem(int extended_code)
{
    switch (extended_code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return Problem::unique;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return Problem::foreign_key;
    case SQLITE_CONSTRAINT_NOTNULL:
        return Problem::not_null;
    case SQLITE_CONSTRAINT_CHECK:
        return Problem::check;
    default:
        return Problem::other;
    }
}

Problem problem_of(int extended_code)
{
    switch (extended_code & 0xff) {
    case SQLITE_CONSTRAINT:
        return constraint_problem(extended_code);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Problem::busy;
    case SQLITE_FULL:
        return Problem::full;
    case SQLITE_READONLY:
        return Problem::read_only;
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return Problem::unavailable;
    default:
        return Problem::other;
    }
}

// Binds one parameter without copying it: it lives until the statement has run.
struct Binder {
    sqlite3_stmt* statement;
    int place;

    int operator()(std::monostate) const { return sqlite3_bind_null(statement, place); }

    int operator()(std::int64_t value) const { return sqlite3_bind_int64(statement, place, value); }

    int operator()(bool value) const { return sqlite3_bind_int(statement, place, value ? 1 : 0); }

    int operator()(double value) const { return sqlite3_bind_double(statement, place, value); }

    int operator()(std::string_view value) const
    {
        if (value.find('\0') != std::string_view::npos) {
            throw Error{Problem::other, "a text with a NUL character cannot be stored"};
        }
        // A null pointer would bind NULL instead of the empty text.
        auto const* const data = value.data() == nullptr ? "" : value.data();
        return sqlite3_bind_text64(statement, place, data, value.size(), nullptr, SQLITE_UTF8);
    }

    int operator()(std::string const& value) const { return (*this)(std::string_view{value}); }

    int operator()(std::span<std::byte const> value) const
    {
        return value.empty() ? sqlite3_bind_zeroblob(statement, place, 0)
                             : sqlite3_bind_blob64(statement, place, value.data(), value.size(), nullptr);
    }
};

// Lets go of the parameters and locks of a statement, however it ended.
class ResetAtEnd {
public:
    explicit ResetAtEnd(sqlite3_stmt* statement) : statement_{statement} {}

    ~ResetAtEnd()
    {
        sqlite3_reset(statement_);
        sqlite3_clear_bindings(statement_);
    }

    ResetAtEnd(ResetAtEnd const&) = delete;
    ResetAtEnd& operator=(ResetAtEnd const&) = delete;
    ResetAtEnd(ResetAtEnd&&) = delete;
    ResetAtEnd& operator=(ResetAtEnd&&) = delete;

private:
    sqlite3_stmt* statement_;
};

bool only_space(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n;") == std::string_view::npos;
}

sqlite3_stmt* prepare(sqlite3* handle, std::string_view sql)
{
    sqlite3_stmt* statement = nullptr;
    char const* rest = nullptr;
    auto const outcome = sqlite3_prepare_v3(
        handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, &rest
    );
    if (outcome != SQLITE_OK) {
        fail(handle, sql);
    }
    if (statement == nullptr || !only_space({rest, std::to_address(sql.end())})) {
        sqlite3_finalize(statement);
        throw Error{Problem::other, fmt::format("not one statement: {}", sql)};
    }
    return statement;
}

std::vector<int> find_places(sqlite3_stmt* statement)
{
    auto places = std::vector<int>{};
    auto const count = sqlite3_bind_parameter_count(statement);
    for (auto number = 1; number <= count; ++number) {
        places.push_back(sqlite3_bind_parameter_index(statement, fmt::format("${}", number).c_str()));
    }
    if (std::ranges::count(places, 0) > 0) {
        throw Error{
            Problem::other, fmt::format("parameters are not $1 to ${}: {}", count, sqlite3_sql(statement))
        };
    }
    return places;
}

std::string_view characters(sqlite3_stmt* statement, int column)
{
    auto const* const data = static_cast<char const*>(sqlite3_column_blob(statement, column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(statement, column))};
}

void add_cell(BufferedRows& rows, sqlite3_stmt* statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return rows.add(std::int64_t{sqlite3_column_int64(statement, column)});
    case SQLITE_FLOAT:
        return rows.add(sqlite3_column_double(statement, column));
    case SQLITE_TEXT:
        return rows.add_text(characters(statement, column));
    case SQLITE_BLOB:
        return rows.add_bytes(characters(statement, column));
    default:
        return rows.add_null();
    }
}

} // namespace

void fail(sqlite3* handle, std::string_view doing)
{
    throw Error{
        problem_of(sqlite3_extended_errcode(handle)), fmt::format("{} in: {}", sqlite3_errmsg(handle), doing)
    };
}

SqliteStatement::SqliteStatement(sqlite3* handle, std::string_view sql)
    : statement_{prepare(handle, sql), sqlite3_finalize}, places_{find_places(statement_.get())}
{
}

bool SqliteStatement::writes() const
{
    return sqlite3_stmt_readonly(statement_.get()) == 0;
}

std::unique_ptr<Cursor> SqliteStatement::query(std::span<Value const> parameters)
{
    auto const reset = ResetAtEnd{statement_.get()};
    bind(parameters);
    auto more = step();
    // Counted after the first step: that prepares the statement anew when tables have changed.
    auto const columns = sqlite3_column_count(statement_.get());
    auto rows = std::make_unique<BufferedRows>(columns);
    for (; more; more = step()) {
        for (auto column = 0; column < columns; ++column) {
            add_cell(*rows, statement_.get(), column);
        }
    }
    return rows;
}

std::int64_t SqliteStatement::execute(std::span<Value const> parameters)
{
    auto const reset = ResetAtEnd{statement_.get()};
    bind(parameters);
    auto const before = sqlite3_total_changes64(handle());
    while (step()) {
    }
    // sqlite3_changes speaks of the last statement that changed a row, which may have been another one.
    return sqlite3_total_changes64(handle()) == before ? 0 : sqlite3_changes64(handle());
}

void SqliteStatement::bind(std::span<Value const> parameters)
{
    if (parameters.size() != places_.size()) {
        throw Error{
            Problem::other,
            fmt::format(
                "{} parameters given, {} wanted in: {}",
                parameters.size(),
                places_.size(),
                sqlite3_sql(statement_.get())
            )
        };
    }
    for (auto i = std::size_t{0}; i < places_.size(); ++i) {
        if (std::visit(Binder{statement_.get(), places_[i]}, parameters[i].content()) != SQLITE_OK) {
            fail(handle(), sqlite3_sql(statement_.get()));
        }
    }
}

bool SqliteStatement::step()
{
    switch (sqlite3_step(statement_.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        fail(handle(), sqlite3_sql(statement_.get()));
    }
}

sqlite3* SqliteStatement::handle() const
{
    return sqlite3_db_handle(statement_.get());
}

} // namespace database
