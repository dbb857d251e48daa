#include "platform/database/connection.hpp"
#include "platform/database/pool.hpp"
#include "support/database.hpp"

#include <doctest/doctest.h>

namespace database {

namespace {

bool const on_sqlite = support::engine_under_test() == Engine::sqlite;

std::int64_t process_of(Connection& connection)
{
    auto rows = connection.query("SELECT pg_backend_pid()");
    REQUIRE(rows.next());
    return rows.integer(0);
}

// Ends the server's side of a connection, as a restart of the server does, and waits until it is gone.
void end(std::int64_t process, support::EmptyDatabase const& database)
{
    auto const other = database.connect();
    other->execute("SELECT pg_terminate_backend(CAST($1 AS INTEGER), 5000)", process);
}

} // namespace

TEST_CASE("a connection the server ended between two uses is made again" * doctest::skip(on_sqlite))
{
    auto const database = support::EmptyDatabase{};
    auto const connection = database.connect();
    auto const process = process_of(*connection);

    end(process, database);

    CHECK(process_of(*connection) != process);
    end(process_of(*connection), database);
    CHECK_NOTHROW(Transaction{*connection});
}

TEST_CASE("a connection made again has the same settings" * doctest::skip(on_sqlite))
{
    auto const database = support::EmptyDatabase{};
    auto const connection = database.connect();
    end(process_of(*connection), database);

    auto rows = connection->query("SELECT to_timestamp(0)");

    REQUIRE(rows.next());
    CHECK(rows.instant(0) == base::Instant{});
}

TEST_CASE("a transaction whose connection is lost fails as a whole" * doctest::skip(on_sqlite))
{
    auto const database = support::EmptyDatabase{};
    auto const connection = database.connect();
    connection->run_script("CREATE TABLE notes (text TEXT)");
    auto const note = "INSERT INTO notes (text) VALUES ('x')";

    {
        auto transaction = Transaction{*connection};
        connection->execute(note);
        end(process_of(*connection), database);
        for (auto i = 0; i < 2; ++i) {
            try {
                connection->execute(note);
                FAIL("it went on outside the transaction");
            } catch (Error const& error) {
                CHECK(error.problem() == Problem::unavailable);
            }
        }
        CHECK_THROWS_AS(transaction.commit(), Error);
    }

    CHECK_FALSE(connection->query("SELECT text FROM notes").next());
}

TEST_CASE("a pool replaces a connection that was lost on loan" * doctest::skip(on_sqlite))
{
    auto const database = support::EmptyDatabase{};
    auto pool = Pool{database.address(), 1};
    {
        auto const lease = pool.take();
        auto const process = process_of(*lease);
        auto const transaction = Transaction{*lease};
        end(process, database);
        CHECK_THROWS_AS(lease->execute("SELECT 1"), Error);
    }

    CHECK_NOTHROW(pool.take()->execute("SELECT 1"));
}

} // namespace database
