// One connection to SQLite or PostgreSQL behind one interface. SQL uses $1, $2 ... on both.
//
// Every failure is a database::Error: a bug or an outage, never a user's mistake.
// A Connection belongs to one thread at a time; take one from a Pool.
#pragma once

#include "platform/base/codes.hpp"
#include "platform/base/date.hpp"
#include "platform/base/id.hpp"
#include "platform/base/instant.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace database {

enum class Engine { sqlite, postgres };

enum class Problem {
    unique,
    foreign_key,
    not_null,
    check,
    busy, // locked, deadlocked or not serializable: the same action can be tried again
    full,
    read_only,
    unavailable,
    other,
};

class Error : public std::runtime_error {
public:
    Error(Problem problem, std::string const& message) : std::runtime_error{message}, problem_{problem} {}

    [[nodiscard]] Problem problem() const { return problem_; }

private:
    Problem problem_;
};

using Bytes = std::vector<std::byte>;

// A parameter of a statement. Texts and bytes are only looked at until the statement has run: no copies.
class Value {
public:
    // NOLINTBEGIN(google-explicit-constructor): a parameter is written as the value it is
    Value(std::nullptr_t) {}

    Value(std::int64_t value) : value_{value} {}

    Value(int value) : value_{std::int64_t{value}} {}

    Value(bool value) : value_{value} {}

    Value(double value) : value_{value} {}

    Value(std::string_view value) : value_{value} {}

    Value(std::string const& value) : value_{std::string_view{value}} {}

    Value(char const* value) : value_{std::string_view{value}} {}

    Value(std::span<std::byte const> value) : value_{value} {}

    Value(Bytes const& value) : value_{std::span{value}} {}

    Value(base::Date value) : value_{base::to_iso(value)} {}

    Value(base::Instant value) : value_{base::to_iso(value)} {}

    template <typename Thing>
    Value(base::Id<Thing> id) : value_{id.value()}
    {
    }

    template <base::Coded Enum>
    Value(Enum value) : value_{base::to_code(value)}
    {
    }

    template <typename T>
    Value(std::optional<T> const& value) : Value{value ? Value{*value} : Value{nullptr}}
    {
    }

    // NOLINTEND(google-explicit-constructor)

    using Content = std::variant<
        std::monostate,
        std::int64_t,
        bool,
        double,
        std::string_view,
        std::string,
        std::span<std::byte const>>;

    [[nodiscard]] Content const& content() const { return value_; }

private:
    Content value_;
};

// The result of a statement that has run, read row by row. Columns count from 0.
class Cursor {
public:
    Cursor() = default;
    virtual ~Cursor() = default;
    Cursor(Cursor const&) = delete;
    Cursor& operator=(Cursor const&) = delete;
    Cursor(Cursor&&) = delete;
    Cursor& operator=(Cursor&&) = delete;

    virtual bool next() = 0;
    [[nodiscard]] virtual bool is_null(int column) const = 0;
    [[nodiscard]] virtual std::int64_t integer(int column) const = 0;
    [[nodiscard]] virtual bool boolean(int column) const = 0;
    [[nodiscard]] virtual double real(int column) const = 0;
    // Valid as long as the cursor.
    [[nodiscard]] virtual std::string_view text(int column) const = 0;
    [[nodiscard]] virtual Bytes bytes(int column) const = 0;
};

// The rows of a query, one at a time. The query itself has ended: rows keep no lock and see no later change.
// Reading a NULL as a value throws; use the optional readers.
class Rows {
public:
    explicit Rows(std::unique_ptr<Cursor> cursor) : cursor_{std::move(cursor)} {}

    // Moves to the next row; false when there are none left.
    bool next() { return cursor_->next(); }

    [[nodiscard]] bool is_null(int column) const { return cursor_->is_null(column); }

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] int small(int column) const; // an integer that fits an int
    [[nodiscard]] bool boolean(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] Bytes bytes(int column) const;
    [[nodiscard]] base::Date date(int column) const;
    [[nodiscard]] base::Instant instant(int column) const;

    template <typename Id>
    [[nodiscard]] Id id(int column) const
    {
        return Id{integer(column)};
    }

    // An enum stored as its word. Throws when the word is unknown.
    template <base::Coded Enum>
    [[nodiscard]] Enum coded(int column) const
    {
        auto const value = base::from_code<Enum>(cursor_->text(column));
        return value ? *value : throw Error{Problem::other, "unknown code: " + text(column)};
    }

    [[nodiscard]] std::optional<std::int64_t> optional_integer(int column) const;
    [[nodiscard]] std::optional<int> optional_small(int column) const;
    [[nodiscard]] std::optional<bool> optional_boolean(int column) const;
    [[nodiscard]] std::optional<double> optional_real(int column) const;
    [[nodiscard]] std::optional<std::string> optional_text(int column) const;
    [[nodiscard]] std::optional<base::Date> optional_date(int column) const;
    [[nodiscard]] std::optional<base::Instant> optional_instant(int column) const;

    template <typename Id>
    [[nodiscard]] std::optional<Id> optional_id(int column) const
    {
        return is_null(column) ? std::nullopt : std::optional{id<Id>(column)};
    }

    template <base::Coded Enum>
    [[nodiscard]] std::optional<Enum> optional_coded(int column) const
    {
        return is_null(column) ? std::nullopt : std::optional{coded<Enum>(column)};
    }

private:
    std::unique_ptr<Cursor> cursor_;
};

class Connection {
public:
    Connection() = default;
    virtual ~Connection() = default;
    Connection(Connection const&) = delete;
    Connection& operator=(Connection const&) = delete;
    Connection(Connection&&) = delete;
    Connection& operator=(Connection&&) = delete;

    [[nodiscard]] virtual Engine engine() const = 0;

    // Runs a script of statements without parameters or results, such as a migration.
    virtual void run_script(std::string_view script) = 0;

    // The rows of a SELECT, or of an INSERT, UPDATE or DELETE with RETURNING.
    template <typename... Values>
    Rows query(std::string_view sql, Values const&... values)
    {
        Value const parameters[] = {Value{nullptr}, Value{values}...};
        return Rows{open(sql, std::span{parameters}.subspan(1))};
    }

    // Runs one statement to its end and gives the number of rows it changed.
    template <typename... Values>
    std::int64_t execute(std::string_view sql, Values const&... values)
    {
        Value const parameters[] = {Value{nullptr}, Value{values}...};
        return change(sql, std::span{parameters}.subspan(1));
    }

    // Runs an INSERT and gives the id of the new row. Write it without RETURNING: that is added here.
    template <typename Id, typename... Values>
    Id insert(std::string_view sql, Values const&... values)
    {
        auto rows = query(std::string{sql} + " RETURNING id", values...);
        rows.next();
        return rows.template id<Id>(0);
    }

    // Ends a SELECT that must keep others from changing the row until the transaction ends.
    // SQLite needs no words for it: a writing transaction is alone.
    [[nodiscard]] std::string_view for_update() const
    {
        return engine() == Engine::postgres ? " FOR UPDATE" : "";
    }

    // What an engine does behind all this. Callers use the above, and Transaction.
    virtual std::unique_ptr<Cursor> open(std::string_view sql, std::span<Value const> parameters) = 0;
    virtual std::int64_t change(std::string_view sql, std::span<Value const> parameters) = 0;
    virtual void begin() = 0; // SQLite: BEGIN IMMEDIATE
    virtual void commit() = 0;
    virtual void roll_back() noexcept = 0;
    // False when a Pool must not lend it again: the server is gone, or a transaction was left open.
    [[nodiscard]] virtual bool usable() const = 0;
};

// Everything between construction and commit() happens, or nothing does. Transactions do not nest, and after
// a statement has failed the transaction can only be rolled back.
class Transaction {
public:
    explicit Transaction(Connection& connection);
    ~Transaction();
    Transaction(Transaction const&) = delete;
    Transaction& operator=(Transaction const&) = delete;
    Transaction(Transaction&&) = delete;
    Transaction& operator=(Transaction&&) = delete;

    void commit();

private:
    Connection& connection_;
    bool open_ = true;
};

// "sqlite:var/homestart.db", "sqlite::memory:" or "postgresql://..." (a libpq connection string).
std::unique_ptr<Connection> connect(std::string const& address);

} // namespace database
