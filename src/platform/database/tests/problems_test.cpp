#include "platform/database/connection.hpp"
#include "platform/database/dialect.hpp"
#include "platform/database/sqlite.hpp"
#include "support/database.hpp"

#include <doctest/doctest.h>
#include <sqlite3.h>

#include <functional>

namespace database {

namespace {

bool const on_sqlite = support::engine_under_test() == Engine::sqlite;

struct Families {
    Families()
    {
        connection->run_script(translate(
            "CREATE TABLE families (id IDENTITY, name TEXT NOT NULL UNIQUE, children INTEGER CHECK (children "
            "> 0));"
            "CREATE TABLE visits (id IDENTITY, family BIGINT NOT NULL REFERENCES families);"
            "INSERT INTO families (name) VALUES ('Yilmaz');"
            "INSERT INTO visits (family) VALUES (1);",
            connection->engine()
        ));
    }

    support::EmptyDatabase database;
    std::unique_ptr<Connection> connection = database.connect();
};

std::string file_of(support::EmptyDatabase const& database)
{
    return database.address().substr(std::string_view{"sqlite:"}.size());
}

std::optional<Error> failure_of(std::function<void()> const& work)
{
    try {
        work();
    } catch (Error const& error) {
        return error;
    }
    return std::nullopt;
}

// Waits for others 20 milliseconds only.
std::unique_ptr<Connection> connect_with_little_patience(support::EmptyDatabase const& database)
{
    if (on_sqlite) {
        return connect_to_sqlite(file_of(database), std::chrono::milliseconds{20});
    }
    auto connection = database.connect();
    connection->run_script("SET lock_timeout = 20");
    return connection;
}

Problem problem_of(Connection& connection, std::string_view sql)
{
    auto const failure = failure_of([&] { connection.execute(sql); });
    REQUIRE(failure);
    return failure->problem();
}

} // namespace

TEST_CASE("a broken constraint is told apart by its kind")
{
    auto const families = Families{};
    auto& connection = *families.connection;

    CHECK(problem_of(connection, "INSERT INTO families (name) VALUES ('Yilmaz')") == Problem::unique);
    CHECK(
        problem_of(connection, "INSERT INTO families (id, name) VALUES (1, 'De Vries')") == Problem::unique
    );
    CHECK(problem_of(connection, "INSERT INTO visits (family) VALUES (99)") == Problem::foreign_key);
    CHECK(problem_of(connection, "DELETE FROM families") == Problem::foreign_key);
    CHECK(problem_of(connection, "INSERT INTO families (name) VALUES (NULL)") == Problem::not_null);
    CHECK(problem_of(connection, "INSERT INTO families (name, children) VALUES ('X', 0)") == Problem::check);
}

TEST_CASE("a mistake in a statement is a problem of no special kind, and names the statement")
{
    auto const families = Families{};
    auto const sql = "SELECT no_such_column FROM families";

    auto const failure = failure_of([&] { families.connection->execute(sql); });

    REQUIRE(failure);
    CHECK(failure->problem() == Problem::other);
    CHECK(std::string_view{failure->what()}.find(sql) != std::string_view::npos);
}

TEST_CASE("what an error says holds none of the values, which may be about a person")
{
    auto const families = Families{};

    auto const failure = failure_of([&] {
        families.connection->execute("INSERT INTO families (name) VALUES ($1)", "Yilmaz");
    });

    REQUIRE(failure);
    CHECK(std::string_view{failure->what()}.find("Yilmaz") == std::string_view::npos);
}

TEST_CASE("a word does not fit a column for numbers")
{
    auto const families = Families{};

    CHECK_THROWS_AS(families.connection->execute("UPDATE families SET children = $1", "two"), Error);
}

TEST_CASE("a row that another transaction holds on to is busy, and free afterwards")
{
    auto const families = Families{};
    auto const other = connect_with_little_patience(families.database);
    auto const change = "UPDATE families SET children = 2";

    {
        auto transaction = Transaction{*families.connection};
        families.connection->execute("UPDATE families SET children = 1");
        CHECK(problem_of(*other, change) == Problem::busy);
        transaction.commit();
    }

    CHECK(other->execute(change) == 1);
}

TEST_CASE("a file to which another program writes is busy, and free afterwards" * doctest::skip(!on_sqlite))
{
    auto const families = Families{};
    auto const connection = connect_with_little_patience(families.database);
    sqlite3* opened = nullptr;
    REQUIRE(sqlite3_open(file_of(families.database).c_str(), &opened) == SQLITE_OK);
    auto const program = std::unique_ptr<sqlite3, int (*)(sqlite3*)>{opened, sqlite3_close};
    REQUIRE(sqlite3_exec(program.get(), "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);

    auto const refused = failure_of([&] { auto const transaction = Transaction{*connection}; });
    REQUIRE(refused);
    CHECK(refused->problem() == Problem::busy);
    CHECK(problem_of(*connection, "UPDATE families SET children = 2") == Problem::busy);

    REQUIRE(sqlite3_exec(program.get(), "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK);
    CHECK(connection->execute("UPDATE families SET children = 2") == 1);
}

TEST_CASE("a database that may only be read says so")
{
    auto const families = Families{};
    families.connection->run_script(
        on_sqlite ? "PRAGMA query_only = ON" : "SET default_transaction_read_only = on"
    );

    CHECK(problem_of(*families.connection, "UPDATE families SET children = 1") == Problem::read_only);
}

TEST_CASE("a full disk is told apart" * doctest::skip(!on_sqlite))
{
    auto const families = Families{};
    families.connection->run_script("PRAGMA max_page_count = 1");

    CHECK(
        problem_of(*families.connection, "UPDATE families SET name = hex(zeroblob(1000000))") == Problem::full
    );
}

TEST_CASE(
    "a transaction ended by a full disk does not go on as single statements" * doctest::skip(!on_sqlite)
)
{
    auto const families = Families{};
    auto& connection = *families.connection;
    connection.run_script("PRAGMA max_page_count = 1");

    {
        auto transaction = Transaction{connection};
        CHECK(problem_of(connection, "UPDATE families SET name = hex(zeroblob(1000000))") == Problem::full);
        CHECK_THROWS_AS(connection.execute("DELETE FROM visits"), Error);
        CHECK_THROWS_AS(transaction.commit(), Error);
    }

    CHECK(connection.query("SELECT id FROM visits").next());
    CHECK(connection.usable());
}

TEST_CASE("a disk that is full at the server is told apart" * doctest::skip(on_sqlite))
{
    auto const families = Families{};

    auto const failure = failure_of([&] {
        families.connection->run_script("DO $$ BEGIN RAISE EXCEPTION 'full' USING ERRCODE = '53100'; END $$");
    });

    REQUIRE(failure);
    CHECK(failure->problem() == Problem::full);
}

TEST_CASE("a database that is not there is unavailable")
{
    for (auto const* const address :
         {"sqlite:/no/such/folder/x.db", "postgresql:///x?host=/no/such/folder"}) {
        auto const failure = failure_of([&] { connect(address); });
        REQUIRE(failure);
        CHECK(failure->problem() == Problem::unavailable);
    }
}

TEST_CASE("an address of an unknown kind is refused without telling its password")
{
    auto const failure = failure_of([] { connect("mysql://homestart:secret@localhost/homestart"); });

    REQUIRE(failure);
    CHECK(std::string_view{failure->what()}.find("secret") == std::string_view::npos);
}

} // namespace database
