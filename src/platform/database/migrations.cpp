#include "platform/database/migrations.hpp"

#include "platform/database/dialect.hpp"
#include "platform/database/migration_files.hpp"

#include <fmt/format.h>

#include <chrono>

namespace database {

namespace {

constexpr auto create_schema_migrations = R"sql(
    CREATE TABLE IF NOT EXISTS schema_migrations (
        number     INTEGER PRIMARY KEY,
        name       TEXT NOT NULL,
        checksum   TEXT NOT NULL,
        applied_at INSTANT NOT NULL
    );
)sql";

// Any number, as long as nothing else in the program locks it.
constexpr auto lock_of_migrations = std::int64_t{20'260'101};

struct Applied {
    std::string name;
    std::string checksum;
};

[[noreturn]] void refuse(std::string const& message)
{
    throw Error{Problem::other, "migrations: " + message};
}

// SQLite changes a table by making a new one and dropping the old, which foreign keys would forbid. They are
// checked at the end of each migration instead.
class ForeignKeysOff {
public:
    explicit ForeignKeysOff(Connection& connection) : connection_{connection} { set("OFF"); }

    ~ForeignKeysOff() { set("ON"); }

    ForeignKeysOff(ForeignKeysOff const&) = delete;
    ForeignKeysOff& operator=(ForeignKeysOff const&) = delete;
    ForeignKeysOff(ForeignKeysOff&&) = delete;
    ForeignKeysOff& operator=(ForeignKeysOff&&) = delete;

private:
    void set(std::string_view state)
    {
        if (connection_.engine() == Engine::sqlite) {
            connection_.run_script(fmt::format("PRAGMA foreign_keys = {}", state));
        }
    }

    Connection& connection_;
};

// On SQLite the transaction itself is the lock.
void lock(Connection& connection)
{
    if (connection.engine() == Engine::postgres) {
        connection.execute("SELECT pg_advisory_xact_lock($1)", lock_of_migrations);
    }
}

std::vector<Applied> list_applied(Connection& connection)
{
    connection.run_script(translate(create_schema_migrations, connection.engine()));
    auto applied = std::vector<Applied>{};
    auto rows = connection.query("SELECT name, checksum FROM schema_migrations ORDER BY number");
    while (rows.next()) {
        applied.push_back({.name = rows.text(0), .checksum = rows.text(1)});
    }
    return applied;
}

void check(std::vector<Applied> const& applied, std::vector<Migration> const& migrations)
{
    if (applied.size() > migrations.size()) {
        refuse(fmt::format(
            "the database is newer than this program: it knows {}", applied[migrations.size()].name
        ));
    }
    for (auto i = std::size_t{0}; i < applied.size(); ++i) {
        if (applied[i].name != migrations[i].name) {
            refuse(fmt::format("{} was applied, but is now named {}", applied[i].name, migrations[i].name));
        }
        if (applied[i].checksum != migrations[i].checksum) {
            refuse(fmt::format("{} was changed after it was applied", applied[i].name));
        }
    }
}

void check_foreign_keys(Connection& connection, Migration const& migration)
{
    if (connection.engine() == Engine::sqlite && connection.query("PRAGMA foreign_key_check").next()) {
        throw Error{
            Problem::foreign_key, fmt::format("migrations: {} leaves broken references", migration.name)
        };
    }
}

void apply(Connection& connection, Migration const& migration)
{
    connection.run_script(migration.script);
    check_foreign_keys(connection, migration);
    auto const now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    connection.execute(
        "INSERT INTO schema_migrations (number, name, checksum, applied_at) VALUES ($1, $2, $3, $4)",
        migration.number,
        migration.name,
        migration.checksum,
        now
    );
}

// Applies the first one that is missing; nothing when none is.
std::optional<std::string> apply_next(Connection& connection, std::vector<Migration> const& migrations)
{
    auto transaction = Transaction{connection};
    lock(connection);
    auto const applied = list_applied(connection);
    check(applied, migrations);
    if (applied.size() == migrations.size()) {
        transaction.commit();
        return std::nullopt;
    }
    auto const& migration = migrations[applied.size()];
    apply(connection, migration);
    transaction.commit();
    return migration.name;
}

} // namespace

std::vector<std::string> migrate(Connection& connection, std::filesystem::path const& folder)
{
    auto const migrations = read_migrations(folder, connection.engine());
    auto const foreign_keys_off = ForeignKeysOff{connection};
    auto names = std::vector<std::string>{};
    while (auto const name = apply_next(connection, migrations)) {
        names.push_back(*name);
    }
    return names;
}

} // namespace database
