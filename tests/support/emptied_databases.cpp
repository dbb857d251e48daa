#include "support/emptied_databases.hpp"

#include "platform/database/migrations.hpp"
#include "support/contents.hpp"
#include "support/database.hpp"
#include "support/forwarding_connection.hpp"

#include <fmt/format.h>

#include <stdexcept>
#include <vector>

namespace support {

namespace {

constexpr auto table_of_migrations = "schema_migrations";

// Joins a SELECT for each name; "{0}" in it stands for the name.
std::string one_for_each(std::vector<std::string> const& names, std::string_view select)
{
    auto sql = std::string{};
    for (auto const& name : names) {
        sql += (sql.empty() ? "" : " UNION ALL ") + fmt::format(fmt::runtime(select), name);
    }
    return sql;
}

std::vector<std::string> first_column(database::Rows rows)
{
    auto names = std::vector<std::string>{};
    while (rows.next()) {
        names.push_back(rows.text(0));
    }
    return names;
}

// The words of one engine for emptying tables in any order, and for beginning with id 1 again.
struct Words {
    std::string_view without_foreign_keys;
    std::string_view with_foreign_keys;
    std::string_view begin_ids_again;
};

constexpr auto words_of_sqlite = Words{
    .without_foreign_keys = "PRAGMA foreign_keys = OFF;",
    .with_foreign_keys = "PRAGMA foreign_keys = ON;",
    .begin_ids_again = "DELETE FROM sqlite_sequence;",
};

constexpr auto words_of_postgres = Words{
    .without_foreign_keys = "SET session_replication_role = replica;",
    .with_foreign_keys = "SET session_replication_role = DEFAULT;",
    .begin_ids_again = "SELECT setval(pg_sequences.sequencename::regclass, 1, false) FROM pg_sequences "
                       "WHERE schemaname = current_schema() AND last_value IS NOT NULL;",
};

class ReusedDatabase {
public:
    ReusedDatabase()
        : connection_{
              engine_under_test() == database::Engine::sqlite ? database::connect("sqlite::memory:")
                                                              : database_.connect()
          }
    {
        database::migrate(*connection_, migrations_folder());
        auto tables = list_tables(*connection_);
        std::erase(tables, table_of_migrations);
        tables_with_rows_ = one_for_each(tables, "SELECT '{0}' WHERE EXISTS (SELECT 1 FROM {0})");
        if (connection_->query(tables_with_rows_).next()) {
            throw std::logic_error{"a migration inserts rows: emptying the tables would lose them"};
        }
    }

    database::Connection& connection() { return *connection_; }

    void empty()
    {
        auto const on_sqlite = connection_->engine() == database::Engine::sqlite;
        auto const& words = on_sqlite ? words_of_sqlite : words_of_postgres;
        auto script = std::string{words.without_foreign_keys};
        for (auto const& table : first_column(connection_->query(tables_with_rows_))) {
            script += fmt::format("DELETE FROM {};", table);
        }
        script.append(words.begin_ids_again).append(words.with_foreign_keys);
        connection_->run_script(script);
    }

private:
    EmptyDatabase database_;
    std::unique_ptr<database::Connection> connection_;
    std::string tables_with_rows_;
};

std::vector<std::unique_ptr<ReusedDatabase>>& idle_databases()
{
    static auto databases = std::vector<std::unique_ptr<ReusedDatabase>>{};
    return databases;
}

class BorrowedConnection final : public ForwardingConnection {
public:
    explicit BorrowedConnection(std::unique_ptr<ReusedDatabase> database)
        : ForwardingConnection{database->connection()}, database_{std::move(database)}
    {
    }

    ~BorrowedConnection() override
    {
        database_->empty();
        idle_databases().push_back(std::move(database_));
    }

    BorrowedConnection(BorrowedConnection const&) = delete;
    BorrowedConnection& operator=(BorrowedConnection const&) = delete;
    BorrowedConnection(BorrowedConnection&&) = delete;
    BorrowedConnection& operator=(BorrowedConnection&&) = delete;

private:
    std::unique_ptr<ReusedDatabase> database_;
};

} // namespace

std::unique_ptr<database::Connection> take_emptied_database()
{
    auto& idle = idle_databases();
    if (idle.empty()) {
        return std::make_unique<BorrowedConnection>(std::make_unique<ReusedDatabase>());
    }
    auto database = std::move(idle.back());
    idle.pop_back();
    return std::make_unique<BorrowedConnection>(std::move(database));
}

} // namespace support
