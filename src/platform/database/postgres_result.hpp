// What PostgreSQL answered: rows in its text format, or an error with an SQLSTATE.
#pragma once

#include "platform/database/connection.hpp"

#include <libpq-fe.h>
#include <memory>

namespace database {

class PostgresRows final : public Cursor {
public:
    explicit PostgresRows(PGresult* result) : result_{result, PQclear} {}

    bool next() override;
    [[nodiscard]] bool is_null(int column) const override;
    [[nodiscard]] std::int64_t integer(int column) const override;
    [[nodiscard]] bool boolean(int column) const override;
    [[nodiscard]] double real(int column) const override;
    [[nodiscard]] std::string_view text(int column) const override;
    [[nodiscard]] Bytes bytes(int column) const override;

private:
    [[nodiscard]] std::string_view cell(int column) const;

    std::unique_ptr<PGresult, void (*)(PGresult*)> result_;
    int row_ = -1;
};

// The kind of failure; a lost connection is unavailable whatever the server said last.
Problem problem_of(PGconn const* connection, PGresult const* result);

// The statement was prepared for tables that have changed since, or is not known to the server any more.
bool must_be_prepared_again(PGresult const* result);

// Throws what went wrong. Only the message's first line is used: the others can hold values of a row.
[[noreturn]] void fail(PGconn const* connection, PGresult const* result, std::string_view doing);

} // namespace database
