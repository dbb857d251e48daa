#include "platform/database/connection.hpp"
#include "platform/database/dialect.hpp"
#include "support/database.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace database {

namespace {

using PersonId = base::Id<struct Person>;

struct Persons {
    Persons()
    {
        connection->run_script(translate(
            "CREATE TABLE persons (id IDENTITY, name TEXT NOT NULL, age INTEGER NOT NULL DEFAULT 0);",
            connection->engine()
        ));
    }

    PersonId add(std::string_view name, int age = 0)
    {
        return connection->insert<PersonId>("INSERT INTO persons (name, age) VALUES ($1, $2)", name, age);
    }

    std::string names()
    {
        auto names = std::string{};
        for (auto rows = connection->query("SELECT name FROM persons ORDER BY id"); rows.next();) {
            names += rows.text(0) + ' ';
        }
        return names;
    }

    support::EmptyDatabase database;
    std::unique_ptr<Connection> connection = database.connect();
};

} // namespace

TEST_CASE("placeholders find their values in any order and more than once")
{
    auto persons = Persons{};
    persons.connection->execute("INSERT INTO persons (age, name) VALUES ($2, $1)", "Anna", 31);
    persons.add("Bea", 40);

    auto rows = persons.connection->query(
        "SELECT age FROM persons WHERE name = $2 AND name = $2 AND age > $1 AND age > $1", 30, "Anna"
    );

    REQUIRE(rows.next());
    CHECK(rows.integer(0) == 31);
    CHECK_FALSE(rows.next());
}

TEST_CASE("more than nine placeholders keep their places")
{
    auto persons = Persons{};
    persons.add("Anna", 0);

    auto rows = persons.connection->query(
        "SELECT CAST($11 AS BIGINT), CAST($1 AS BIGINT), age + $2 + $3 + $4 + $5 + $6 + $7 + $8 + $9 + $10"
        " FROM persons",
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        10,
        11
    );

    REQUIRE(rows.next());
    CHECK(rows.integer(0) == 11);
    CHECK(rows.integer(1) == 1);
    CHECK(rows.integer(2) == 54);
}

TEST_CASE("too many or too few values for a statement are an error")
{
    auto persons = Persons{};
    auto& connection = *persons.connection;

    CHECK_THROWS_AS(connection.execute("DELETE FROM persons WHERE name = $1"), Error);
    CHECK_THROWS_AS(connection.execute("DELETE FROM persons WHERE name = $1", "Anna", 3), Error);
    CHECK_THROWS_AS(connection.execute("DELETE FROM persons WHERE name = $2", "Anna", "Bea"), Error);
}

TEST_CASE("a statement tells how many rows it changed")
{
    auto persons = Persons{};
    auto& connection = *persons.connection;
    persons.add("Anna");
    persons.add("Bea");

    CHECK(connection.execute("UPDATE persons SET age = age + 1") == 2);
    CHECK(connection.execute("UPDATE persons SET age = 9 WHERE name = $1", "Cor") == 0);
    CHECK(connection.execute("SELECT name FROM persons WHERE name = 'Cor'") == 0);
    CHECK(connection.execute("DELETE FROM persons WHERE name = $1", "Anna") == 1);
}

TEST_CASE("a new row gives its id, and ids are not used twice")
{
    auto persons = Persons{};

    CHECK(persons.add("Anna") == PersonId{1});
    CHECK(persons.add("Bea") == PersonId{2});
    persons.connection->execute("DELETE FROM persons WHERE id = 2");
    CHECK(persons.add("Cor") == PersonId{3});
}

TEST_CASE("a statement that changes rows can return them")
{
    auto persons = Persons{};
    persons.add("Anna", 30);
    persons.add("Bea", 40);

    auto rows = persons.connection->query(
        "UPDATE persons SET age = age + $1 WHERE name = $2 RETURNING age", 1, "Bea"
    );

    REQUIRE(rows.next());
    CHECK(rows.integer(0) == 41);
    CHECK_FALSE(rows.next());
}

TEST_CASE("a change takes place even when nobody reads the rows it returns")
{
    auto persons = Persons{};
    persons.add("Anna");
    persons.add("Bea");

    (void)persons.connection->query("DELETE FROM persons RETURNING id");

    CHECK(persons.names().empty());
}

TEST_CASE("rows stay as they were read, whatever happens to the table meanwhile")
{
    auto persons = Persons{};
    persons.add("Anna");
    persons.add("Bea");
    auto names = std::string{};

    for (auto rows = persons.connection->query("SELECT name FROM persons ORDER BY id"); rows.next();) {
        persons.connection->execute("DELETE FROM persons");
        persons.add("Cor");
        names += rows.text(0) + ' ';
    }

    CHECK(names == "Anna Bea ");
    CHECK(persons.names() == "Cor ");
}

TEST_CASE("the same query can run inside itself")
{
    auto persons = Persons{};
    persons.add("Anna", 1);
    persons.add("Bea", 2);
    constexpr auto older = "SELECT name, age FROM persons WHERE age > $1 ORDER BY age";
    auto pairs = std::string{};

    for (auto outer = persons.connection->query(older, 0); outer.next();) {
        for (auto inner = persons.connection->query(older, outer.integer(1)); inner.next();) {
            pairs += outer.text(0) + inner.text(0);
        }
    }

    CHECK(pairs == "AnnaBea");
}

TEST_CASE("a prepared statement goes on working when its tables change")
{
    auto persons = Persons{};
    persons.add("Anna", 30);
    constexpr auto everything = "SELECT * FROM persons WHERE name = $1";
    CHECK(persons.connection->query(everything, "Anna").next());

    persons.database.connect()->run_script("ALTER TABLE persons ADD COLUMN town TEXT DEFAULT 'Aalten'");

    auto rows = persons.connection->query(everything, "Anna");
    REQUIRE(rows.next());
    CHECK(rows.text(3) == "Aalten");
}

TEST_CASE("a statement prepared before its table changed fails in a transaction at most once")
{
    auto persons = Persons{};
    persons.add("Anna", 30);
    constexpr auto everything = "SELECT * FROM persons WHERE name = $1";
    CHECK(persons.connection->query(everything, "Anna").next());
    persons.database.connect()->run_script("ALTER TABLE persons ADD COLUMN town TEXT DEFAULT 'Aalten'");

    try {
        auto transaction = Transaction{*persons.connection};
        (void)persons.connection->query(everything, "Anna");
    } catch (Error const& error) {
        CHECK(error.problem() == Problem::busy);
    }

    auto transaction = Transaction{*persons.connection};
    auto rows = persons.connection->query(everything, "Anna");
    REQUIRE(rows.next());
    CHECK(rows.text(3) == "Aalten");
}

TEST_CASE("a connection keeps working after more different statements than it remembers")
{
    auto persons = Persons{};
    persons.add("Anna", 30);

    for (auto i = 0; i < 1100; ++i) {
        auto rows =
            persons.connection->query(fmt::format("SELECT age + {} FROM persons WHERE name = $1", i), "Anna");
        REQUIRE(rows.next());
        REQUIRE(rows.integer(0) == 30 + i);
    }
}

TEST_CASE("two statements in one query are refused, and none of them runs")
{
    auto persons = Persons{};
    persons.add("Anna");

    CHECK_THROWS_AS(persons.connection->execute("DELETE FROM persons; SELECT 1"), Error);
    CHECK_THROWS_AS(persons.connection->execute("SELECT 1; DELETE FROM persons"), Error);
    CHECK(persons.names() == "Anna ");
}

TEST_CASE("a word in double quotes is a column, never a text")
{
    auto persons = Persons{};

    CHECK_THROWS_AS(persons.connection->query("SELECT \"no_such_column\" FROM persons"), Error);
    CHECK_NOTHROW(persons.connection->query("SELECT \"name\" FROM persons"));
}

} // namespace database
