#include "platform/database/migrations.hpp"
#include "support/contents.hpp"
#include "support/database.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <thread>

namespace database {

namespace {

using Names = std::vector<std::string>;

// A program with two migrations, and a database that has none of them.
struct Program {
    Program()
    {
        folder.write(
            "0001_people_create_persons.sql", "CREATE TABLE persons (id IDENTITY, name TEXT NOT NULL);"
        );
        folder.write(
            "0002_intake_create_cases.sql",
            "CREATE TABLE cases (id IDENTITY, person BIGINT NOT NULL REFERENCES persons);"
        );
    }

    Names migrate() { return database::migrate(*connection, folder.path()); }

    std::string refusal()
    {
        try {
            migrate();
        } catch (Error const& error) {
            return error.what();
        }
        return "";
    }

    bool has_table(std::string const& name)
    {
        return std::ranges::count(support::list_tables(*connection), name) == 1;
    }

    support::TemporaryFolder folder;
    support::EmptyDatabase database;
    std::unique_ptr<Connection> connection = database.connect();
};

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

} // namespace

TEST_CASE("migrations are applied once, in their order")
{
    auto program = Program{};

    CHECK(program.migrate() == Names{"0001_people_create_persons", "0002_intake_create_cases"});
    CHECK(program.migrate().empty());
    CHECK(program.has_table("persons"));
    CHECK(program.has_table("cases"));
}

TEST_CASE("only what is new is applied to a database in use")
{
    auto program = Program{};
    program.migrate();
    program.connection->execute("INSERT INTO persons (name) VALUES ('Anna')");

    program.folder.write("0003_people_add_town.sql", "ALTER TABLE persons ADD COLUMN town TEXT;");

    CHECK(program.migrate() == Names{"0003_people_add_town"});
    CHECK(program.connection->query("SELECT town FROM persons WHERE name = 'Anna'").next());
}

TEST_CASE("it is kept when a migration was applied")
{
    auto program = Program{};
    program.migrate();

    auto rows = program.connection->query("SELECT applied_at FROM schema_migrations WHERE number = 2");

    REQUIRE(rows.next());
    auto const age = std::chrono::system_clock::now() - rows.instant(0);
    CHECK(age > std::chrono::seconds{-1});
    CHECK(age < std::chrono::minutes{5});
}

TEST_CASE("a migration that fails leaves nothing behind, and those before it stay")
{
    auto program = Program{};
    program.folder.write(
        "0003_people_break.sql", "CREATE TABLE half (x INTEGER); INSERT INTO no_such_table VALUES (1);"
    );

    CHECK(contains(program.refusal(), "no_such_table"));
    CHECK(program.has_table("cases"));
    CHECK_FALSE(program.has_table("half"));

    program.folder.write("0003_people_break.sql", "CREATE TABLE whole (x INTEGER);");
    CHECK(program.migrate() == Names{"0003_people_break"});
}

TEST_CASE("a changed migration is refused once it has been applied")
{
    auto program = Program{};
    program.migrate();

    program.folder.write("0002_intake_create_cases.sql", "CREATE TABLE cases (id IDENTITY);");

    CHECK(contains(program.refusal(), "0002_intake_create_cases was changed after it was applied"));
}

TEST_CASE("a renamed migration is refused once it has been applied")
{
    auto program = Program{};
    program.migrate();
    auto const folder = program.folder.path();

    std::filesystem::rename(
        folder / "0002_intake_create_cases.sql", folder / "0002_intake_create_families.sql"
    );

    CHECK(contains(program.refusal(), "0002_intake_create_cases was applied, but is now named"));
}

TEST_CASE("a database that is newer than the program is refused and left alone")
{
    auto program = Program{};
    program.migrate();

    std::filesystem::remove(program.folder.path() / "0002_intake_create_cases.sql");

    CHECK(contains(program.refusal(), "newer than this program: it knows 0002_intake_create_cases"));
    CHECK(program.has_table("cases"));
}

TEST_CASE("a folder of migrations with a gap, a double number or an unreadable name is refused")
{
    auto program = Program{};

    SUBCASE("gap")
    {
        program.folder.write("0004_people_later.sql", "");
        CHECK(contains(program.refusal(), "number 0003 is missing before 0004_people_later"));
    }
    SUBCASE("double number")
    {
        program.folder.write("0002_people_other.sql", "");
        CHECK(contains(program.refusal(), "have the same number"));
    }
    SUBCASE("unreadable name")
    {
        for (auto const* const name :
             {"3_people_x.sql", "0003_people.sql", "0003_People_x.sql", "0003_a_b.mysql.sql"}) {
            program.folder.write(name, "");
            CHECK(contains(program.refusal(), std::string{name} + " is not named like 0001_owner_what.sql"));
            std::filesystem::remove(program.folder.path() / name);
        }
    }
    SUBCASE("no folder")
    {
        CHECK_THROWS_AS(migrate(*program.connection, program.folder.path() / "none"), Error);
    }

    CHECK_FALSE(program.has_table("persons"));
}

TEST_CASE("where the engines differ, each takes its own file")
{
    auto program = Program{};
    program.folder.write("0003_people_create_engine.sql", "not for anybody");
    program.folder.write(
        "0003_people_create_engine.sqlite.sql", "CREATE TABLE for_sqlite (x INTEGER) STRICT;"
    );
    program.folder.write("0003_people_create_engine.postgres.sql", "CREATE TABLE for_postgres (x JSONB);");

    CHECK(program.migrate().back() == "0003_people_create_engine");
    auto const on_sqlite = support::engine_under_test() == Engine::sqlite;
    CHECK(program.has_table("for_sqlite") == on_sqlite);
    CHECK(program.has_table("for_postgres") == !on_sqlite);
}

TEST_CASE("a migration for one engine only is refused on the other")
{
    auto program = Program{};
    auto const on_sqlite = support::engine_under_test() == Engine::sqlite;
    program.folder.write(on_sqlite ? "0003_people_x.postgres.sql" : "0003_people_x.sqlite.sql", "");

    CHECK(contains(program.refusal(), "0003_people_x has no file for this engine"));
}

TEST_CASE("two programs that migrate at once share the work, and neither fails")
{
    auto program = Program{};
    for (auto i = 3; i < 20; ++i) {
        auto const number = (i < 10 ? "000" : "00") + std::to_string(i);
        program.folder.write(number + "_people_x.sql", "CREATE TABLE t" + number + " (x INTEGER);");
    }
    auto const other = program.database.connect();
    auto applied_by_other = Names{};

    auto applied = Names{};
    {
        auto const neighbour =
            std::jthread{[&] { applied_by_other = migrate(*other, program.folder.path()); }};
        applied = program.migrate();
    }

    applied.insert(applied.end(), applied_by_other.begin(), applied_by_other.end());
    std::ranges::sort(applied);
    CHECK(applied.size() == 19);
    CHECK(std::ranges::adjacent_find(applied) == applied.end());
}

TEST_CASE("a migration can replace a table that others refer to")
{
    auto program = Program{};
    program.migrate();
    program.connection->execute("INSERT INTO persons (name) VALUES ('Anna')");
    program.connection->execute("INSERT INTO cases (person) VALUES (1)");
    program.folder.write(
        "0003_people_require_names.postgres.sql", "ALTER TABLE persons ADD CHECK (name <> '');"
    );
    program.folder.write(
        "0003_people_require_names.sqlite.sql",
        "CREATE TABLE new_persons (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL CHECK (name <> "
        "'')) STRICT;"
        "INSERT INTO new_persons SELECT id, name FROM persons;"
        "DROP TABLE persons;"
        "ALTER TABLE new_persons RENAME TO persons;"
    );

    program.migrate();

    CHECK_THROWS_AS(program.connection->execute("INSERT INTO persons (name) VALUES ('')"), Error);
    CHECK_THROWS_AS(program.connection->execute("DELETE FROM persons"), Error);
    CHECK(program.connection->query("SELECT cases.id FROM cases JOIN persons ON persons.id = person").next());
}

TEST_CASE("a migration that breaks a reference is undone")
{
    auto program = Program{};
    program.migrate();
    program.connection->execute("INSERT INTO persons (name) VALUES ('Anna')");
    program.connection->execute("INSERT INTO cases (person) VALUES (1)");

    program.folder.write("0003_people_forget.sql", "DELETE FROM persons;");

    CHECK_THROWS_AS(program.migrate(), Error);
    CHECK(program.connection->query("SELECT id FROM persons").next());
}

TEST_CASE("the migrations of the product fit this engine, and a fresh database is empty")
{
    auto const database = support::fresh_database();

    CHECK_FALSE(support::list_tables(*database).empty());
    for (auto const& table : support::list_tables(*database)) {
        CAPTURE(table);
        auto const is_empty = !database->query("SELECT * FROM " + table).next();
        CHECK(is_empty == (table != "schema_migrations"));
    }
}

TEST_CASE("a fresh database knows nothing of the one before it")
{
    for (auto i = 0; i < 2; ++i) {
        auto const database = support::fresh_database();
        using LocationId = base::Id<struct Location>;
        CHECK(
            database->insert<LocationId>("INSERT INTO organisations (name, demo) VALUES ('Humanitas', FALSE)")
            == LocationId{1}
        );
    }
}

} // namespace database
