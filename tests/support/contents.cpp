#include "support/contents.hpp"

#include <fmt/format.h>

namespace support {

namespace {

std::vector<std::string> texts(database::Rows rows)
{
    auto texts = std::vector<std::string>{};
    while (rows.next()) {
        texts.push_back(rows.text(0));
    }
    return texts;
}

// An expression that writes a whole row as one text.
std::string row_as_text(database::Connection& database, std::string const& table)
{
    if (database.engine() == database::Engine::postgres) {
        return fmt::format("CAST({} AS TEXT) COLLATE \"C\"", table);
    }
    auto row = std::string{"''"};
    for (auto const& column : texts(database.query("SELECT name FROM pragma_table_info($1)", table))) {
        row += fmt::format(" || ',' || quote({})", column);
    }
    return row;
}

} // namespace

std::vector<std::string> list_tables(database::Connection& database)
{
    return texts(database.query(
        database.engine() == database::Engine::postgres
            ? "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename"
            : "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE "
              "'\\' "
              "ORDER BY name"
    ));
}

std::string contents_of(database::Connection& database)
{
    auto contents = std::string{};
    for (auto const& table : list_tables(database)) {
        auto const row = row_as_text(database, table);
        for (auto const& text :
             texts(database.query(fmt::format("SELECT {} FROM {} ORDER BY 1", row, table)))) {
            contents += fmt::format("{}: {}\n", table, text);
        }
    }
    return contents;
}

} // namespace support
