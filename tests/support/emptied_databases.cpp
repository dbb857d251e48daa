#include "support/emptied_schemas.hpp"

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

std::vector<std::string> list_sequences(database::Connection& connection)
{
    auto names = std::vector<std::string>{};
    auto rows = connection.query("SELECT sequencename FROM pg_sequences WHERE schemaname = current_schema()");
    while (rows.next()) {
        names.push_back(rows.text(0));
    }
    return names;
}

class Schema {
public:
    Schema() : connection_{database_.connect()}
    {
        database::migrate(*connection_, migrations_folder());
        auto tables = list_tables(*connection_);
        std::erase(tables, table_of_migrations);
        tables_with_rows_ = one_for_each(tables, "SELECT '{0}' WHERE EXISTS (SELECT FROM {0})");
        used_sequences_ = one_for_each(list_sequences(*connection_), "SELECT '{0}' FROM {0} WHERE is_called");
        if (connection_->query(tables_with_rows_).next()) {
            throw std::logic_error{"a migration inserts rows: emptying the schema would lose them"};
        }
    }

    database::Connection& connection() { return *connection_; }

    void empty()
    {
        // Without the triggers of foreign keys the order of the tables does not matter.
        auto script = std::string{"SET session_replication_role = replica;"};
        for (auto tables = connection_->query(tables_with_rows_); tables.next();) {
            script += fmt::format("DELETE FROM {};", tables.text(0));
        }
        for (auto sequences = connection_->query(used_sequences_); sequences.next();) {
            script += fmt::format("SELECT setval('{}', 1, false);", sequences.text(0));
        }
        connection_->run_script(script + "SET session_replication_role = DEFAULT");
    }

private:
    EmptyDatabase database_;
    std::unique_ptr<database::Connection> connection_;
    std::string tables_with_rows_;
    std::string used_sequences_;
};

std::vector<std::unique_ptr<Schema>>& idle_schemas()
{
    static auto schemas = std::vector<std::unique_ptr<Schema>>{};
    return schemas;
}

class BorrowedConnection final : public ForwardingConnection {
public:
    explicit BorrowedConnection(std::unique_ptr<Schema> schema)
        : ForwardingConnection{schema->connection()}, schema_{std::move(schema)}
    {
    }

    ~BorrowedConnection() override
    {
        schema_->empty();
        idle_schemas().push_back(std::move(schema_));
    }

    BorrowedConnection(BorrowedConnection const&) = delete;
    BorrowedConnection& operator=(BorrowedConnection const&) = delete;
    BorrowedConnection(BorrowedConnection&&) = delete;
    BorrowedConnection& operator=(BorrowedConnection&&) = delete;

private:
    std::unique_ptr<Schema> schema_;
};

} // namespace

std::unique_ptr<database::Connection> take_emptied_schema()
{
    auto& idle = idle_schemas();
    if (idle.empty()) {
        return std::make_unique<BorrowedConnection>(std::make_unique<Schema>());
    }
    auto schema = std::move(idle.back());
    idle.pop_back();
    return std::make_unique<BorrowedConnection>(std::move(schema));
}

} // namespace support
