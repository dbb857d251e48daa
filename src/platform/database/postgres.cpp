#include "platform/database/postgres.hpp"

#include "platform/database/postgres_parameters.hpp"
#include "platform/database/postgres_result.hpp"
#include "platform/database/statement_cache.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <poll.h>

namespace database {

namespace {

using Handle = std::unique_ptr<PGconn, void (*)(PGconn*)>;
using Result = std::unique_ptr<PGresult, void (*)(PGresult*)>;

// SQLite waits as long for a lock, and compares texts byte by byte too (see dialect.cpp).
constexpr auto settings = "SET TIME ZONE 'UTC'; SET DateStyle = 'ISO, YMD'; SET lock_timeout = '5s';"
                          "SET standard_conforming_strings = on; SET bytea_output = 'hex'";

bool succeeded(PGresult const* result)
{
    auto const status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY;
}

Result run(PGconn* connection, std::string const& script)
{
    auto result = Result{PQexec(connection, script.c_str()), PQclear};
    if (!succeeded(result.get())) {
        fail(connection, result.get(), script);
    }
    return result;
}

// What stands before the address holds unless the address says otherwise.
Handle connect_to(std::string const& address)
{
    auto const keywords = std::to_array<char const*>(
        {"connect_timeout", "fallback_application_name", "dbname", "client_encoding", nullptr}
    );
    auto const values = std::to_array<char const*>({"5", "homestart", address.c_str(), "UTF8", nullptr});
    auto handle = Handle{PQconnectdbParams(keywords.data(), values.data(), 1), PQfinish};
    if (PQstatus(handle.get()) != CONNECTION_OK) {
        throw Error{Problem::unavailable, PQerrorMessage(handle.get())};
    }
    PQsetNoticeReceiver(handle.get(), [](void*, PGresult const*) {}, nullptr);
    run(handle.get(), settings);
    return handle;
}

// Takes in what the server sent while nobody asked, which may be its farewell.
bool gone(PGconn* connection)
{
    auto socket = pollfd{.fd = PQsocket(connection), .events = POLLIN, .revents = 0};
    while (PQstatus(connection) == CONNECTION_OK && poll(&socket, 1, 0) > 0) {
        PQconsumeInput(connection);
    }
    return PQstatus(connection) != CONNECTION_OK;
}

class PostgresConnection final : public Connection {
public:
    explicit PostgresConnection(std::string address)
        : address_{std::move(address)}, handle_{connect_to(address_)}
    {
    }

    [[nodiscard]] Engine engine() const override { return Engine::postgres; }

    void run_script(std::string_view script) override
    {
        make_ready();
        run(handle_.get(), std::string{script});
    }

    std::unique_ptr<Cursor> open(std::string_view sql, std::span<Value const> parameters) override
    {
        return std::make_unique<PostgresRows>(execute(sql, parameters).release());
    }

    std::int64_t change(std::string_view sql, std::span<Value const> parameters) override
    {
        auto const result = execute(sql, parameters);
        auto const count = std::string_view{PQcmdTuples(result.get())};
        auto changed = std::int64_t{0};
        std::from_chars(count.data(), count.data() + count.size(), changed);
        return changed;
    }

    void begin() override
    {
        if (in_transaction_) {
            throw Error{Problem::other, "transactions do not nest"};
        }
        make_ready();
        run(handle_.get(), "BEGIN");
        in_transaction_ = true;
    }

    void commit() override
    {
        auto const result = run(handle_.get(), "COMMIT");
        // PostgreSQL answers a COMMIT of a failed transaction with a rollback, and calls that a success.
        if (std::string_view{PQcmdStatus(result.get())} != "COMMIT") {
            throw Error{Problem::other, "the transaction has failed and can only be rolled back"};
        }
        in_transaction_ = false;
    }

    void roll_back() noexcept override
    {
        if (PQtransactionStatus(handle_.get()) != PQTRANS_IDLE) {
            PQclear(PQexec(handle_.get(), "ROLLBACK"));
        }
        in_transaction_ = false;
    }

    [[nodiscard]] bool usable() const override
    {
        return !in_transaction_ && PQtransactionStatus(handle_.get()) == PQTRANS_IDLE;
    }

private:
    void make_ready()
    {
        if (!in_transaction_ && gone(handle_.get())) {
            statements_.clear();
            handle_ = connect_to(address_);
        }
    }

    Result execute(std::string_view sql, std::span<Value const> values)
    {
        make_ready();
        auto const parameters = PostgresParameters{values};
        auto result = execute_prepared(sql, parameters);
        if (must_be_prepared_again(result.get())) {
            forget_statements();
            if (!in_transaction_) {
                result = execute_prepared(sql, parameters);
            }
        }
        if (!succeeded(result.get())) {
            fail(handle_.get(), result.get(), sql);
        }
        return result;
    }

    Result execute_prepared(std::string_view sql, PostgresParameters const& parameters)
    {
        auto const& name = prepared(sql);
        auto* const result = PQexecPrepared(
            handle_.get(),
            name.c_str(),
            parameters.count(),
            parameters.values(),
            parameters.lengths(),
            parameters.formats(),
            0
        );
        return {result, PQclear};
    }

    std::string const& prepared(std::string_view sql)
    {
        if (statements_.full()) {
            forget_statements();
        }
        return statements_.find_or_make(sql, [&] {
            auto name = fmt::format("s{}", ++names_given_);
            auto const result =
                Result{PQprepare(handle_.get(), name.c_str(), std::string{sql}.c_str(), 0, nullptr), PQclear};
            if (!succeeded(result.get())) {
                fail(handle_.get(), result.get(), sql);
            }
            return name;
        });
    }

    // The names are not used again, so that a failure to deallocate does no harm.
    void forget_statements()
    {
        statements_.clear();
        PQclear(PQexec(handle_.get(), "DEALLOCATE ALL"));
    }

    std::string address_;
    Handle handle_;
    StatementCache<std::string> statements_;
    int names_given_ = 0;
    bool in_transaction_ = false;
};

} // namespace

std::unique_ptr<Connection> connect_to_postgres(std::string const& address)
{
    return std::make_unique<PostgresConnection>(address);
}

} // namespace database
