#include "support/failing_connection.hpp"

#include "support/contents.hpp"

#include <doctest/doctest.h>

namespace support {

FailingConnection::FailingConnection(database::Connection& other, int failing_statement)
    : ForwardingConnection{other}, failing_statement_{failing_statement}
{
}

void FailingConnection::run_script(std::string_view script)
{
    count();
    ForwardingConnection::run_script(script);
}

std::unique_ptr<database::Cursor>
FailingConnection::open(std::string_view sql, std::span<database::Value const> parameters)
{
    count();
    return ForwardingConnection::open(sql, parameters);
}

std::int64_t FailingConnection::change(std::string_view sql, std::span<database::Value const> parameters)
{
    count();
    return ForwardingConnection::change(sql, parameters);
}

void FailingConnection::begin()
{
    count();
    ForwardingConnection::begin();
}

void FailingConnection::commit()
{
    count();
    ForwardingConnection::commit();
}

void FailingConnection::count()
{
    if (++statement_ == failing_statement_) {
        throw database::Error{database::Problem::unavailable, "this failure is part of the test"};
    }
}

int check_all_or_nothing(
    database::Connection& database, std::function<void(database::Connection&)> const& action
)
{
    auto const before = contents_of(database);
    for (auto statement = 1;; ++statement) {
        auto failing = FailingConnection{database, statement};
        auto let_out = false;
        try {
            action(failing);
        } catch (database::Error const&) {
            let_out = true;
        }
        if (!failing.has_failed()) {
            CHECK_FALSE(let_out);
            return statement - 1;
        }
        CAPTURE(statement);
        CHECK(let_out);
        CHECK(contents_of(database) == before);
    }
}

} // namespace support
