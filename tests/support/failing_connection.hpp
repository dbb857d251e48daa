// A database that fails on purpose, to prove that an action happens as a whole or not at all.
#pragma once

#include "support/forwarding_connection.hpp"

#include <functional>

namespace support {

// Fails at the n-th statement, counted from 1. To begin and to commit are statements too. It fails once.
class FailingConnection final : public ForwardingConnection {
public:
    FailingConnection(database::Connection& other, int failing_statement);

    [[nodiscard]] bool has_failed() const { return statement_ >= failing_statement_; }

    void run_script(std::string_view script) override;
    std::unique_ptr<database::Cursor>
    open(std::string_view sql, std::span<database::Value const> parameters) override;
    std::int64_t change(std::string_view sql, std::span<database::Value const> parameters) override;
    void begin() override;
    void commit() override;

private:
    void count();

    int statement_ = 0;
    int failing_statement_;
};

// Does the action with a failure at its first statement, at its second, and so on until it gets through, and
// checks each time that it let the failure out and left all tables as they were. Gives the number of its
// statements.
int check_all_or_nothing(
    database::Connection& database, std::function<void(database::Connection&)> const& action
);

} // namespace support
