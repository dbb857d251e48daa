#include "demo/store/bulk_mode.hpp"

#include <fmt/format.h>

namespace demo {

namespace {

constexpr auto quick = "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_size = -60000";
constexpr auto usual = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -2000";

constexpr auto quick_on_server = "SET synchronous_commit = off";
constexpr auto usual_on_server = "RESET synchronous_commit";

} // namespace

BulkMode::BulkMode(database::Connection& database) : database_{database}
{
    database.run_script(database.engine() == database::Engine::sqlite ? quick : quick_on_server);
}

BulkMode::~BulkMode()
{
    try {
        database_.run_script(database_.engine() == database::Engine::sqlite ? usual : usual_on_server);
    } catch (database::Error const&) {
        // The connection ends with the command; the next one is as usual.
    }
}

std::int64_t next_id(database::Connection& database, std::string_view table)
{
    auto rows = database.query(fmt::format("SELECT coalesce(max(id), 0) + 1 FROM {}", table));
    rows.next();
    return rows.integer(0);
}

void go_on_counting(database::Connection& database, std::string_view table)
{
    auto const last = next_id(database, table) - 1;
    if (database.engine() == database::Engine::postgres && last > 0) {
        database.query("SELECT setval(pg_get_serial_sequence($1, 'id'), $2)", table, last);
    }
}

void forget_when_tables_were_made(database::Connection& database, base::Instant instead)
{
    database.execute("UPDATE schema_migrations SET applied_at = $1", instead);
}

} // namespace demo
