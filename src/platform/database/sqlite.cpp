#include "platform/database/sqlite.hpp"

#include "platform/database/sqlite_statement.hpp"
#include "platform/database/statement_cache.hpp"
#include "platform/database/writer_queue.hpp"

#include <sqlite3.h>

#include <chrono>
#include <thread>
#include <type_traits>

namespace database {

namespace {

using Handle = std::unique_ptr<sqlite3, int (*)(sqlite3*)>;

Handle open_file(std::string const& path)
{
    sqlite3* handle = nullptr;
    auto const flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    auto const outcome = sqlite3_open_v2(path.c_str(), &handle, flags, nullptr);
    auto owner = Handle{handle, sqlite3_close_v2};
    if (outcome != SQLITE_OK) {
        fail(handle, "opening " + path);
    }
    return owner;
}

bool try_to_run(sqlite3* handle, std::string const& script)
{
    return sqlite3_exec(handle, script.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

void run(sqlite3* handle, std::string const& script)
{
    if (!try_to_run(handle, script)) {
        fail(handle, script);
    }
}

// SQLite does not wait here by itself when two connections open a new file at once.
void turn_on_write_ahead_log(sqlite3* handle, std::chrono::milliseconds longest_wait)
{
    auto const deadline = std::chrono::steady_clock::now() + longest_wait;
    while (!try_to_run(handle, "PRAGMA journal_mode = WAL")) {
        if (sqlite3_errcode(handle) != SQLITE_BUSY || std::chrono::steady_clock::now() > deadline) {
            fail(handle, "PRAGMA journal_mode = WAL");
        }
        std::this_thread::sleep_for(std::chrono::milliseconds{5});
    }
}

// The same strictness as PostgreSQL: foreign keys hold, "x" is a column and never a text, LIKE sees capitals.
void configure(sqlite3* handle, std::chrono::milliseconds longest_wait)
{
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, static_cast<int>(longest_wait.count()));
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    turn_on_write_ahead_log(handle, longest_wait);
    run(handle, "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA case_sensitive_like = ON");
}

class SqliteConnection final : public Connection {
public:
    SqliteConnection(std::string const& path, std::chrono::milliseconds longest_wait)
        : longest_wait_{longest_wait}, writers_{writer_queue_of(path)}, handle_{open_file(path)}
    {
        configure(handle_.get(), longest_wait);
    }

    [[nodiscard]] Engine engine() const override { return Engine::sqlite; }

    void run_script(std::string_view script) override
    {
        guarded([&] {
            auto const turn = in_transaction_ ? nullptr : take_turn();
            run(handle_.get(), std::string{script});
        }); // NOLINT(clang-analyzer-cplusplus.NewDeleteLeaks)
    }

    std::unique_ptr<Cursor> open(std::string_view sql, std::span<Value const> parameters) override
    {
        return guarded([&] {
            auto& known = statement(sql);
            auto const turn = take_turn_for(known);
            return known.query(parameters);
        });
    }

    std::int64_t change(std::string_view sql, std::span<Value const> parameters) override
    {
        return guarded([&] {
            auto& known = statement(sql);
            auto const turn = take_turn_for(known);
            return known.execute(parameters);
        });
    }

    void begin() override
    {
        if (in_transaction_) {
            throw Error{Problem::other, "transactions do not nest"};
        }
        auto turn = take_turn();
        run(handle_.get(), "BEGIN IMMEDIATE");
        turn_ = std::move(turn);
        in_transaction_ = true;
    }

    void commit() override
    {
        guarded([&] { run(handle_.get(), "COMMIT"); });
        in_transaction_ = false;
        turn_.reset();
    }

    void roll_back() noexcept override
    {
        // After a full disk SQLite has already rolled back by itself.
        if (sqlite3_get_autocommit(handle_.get()) == 0) {
            sqlite3_exec(handle_.get(), "ROLLBACK", nullptr, nullptr, nullptr);
        }
        in_transaction_ = false;
        failed_ = false;
        turn_.reset();
    }

    [[nodiscard]] bool usable() const override
    {
        return !in_transaction_ && sqlite3_get_autocommit(handle_.get()) != 0;
    }

private:
    // After a failure nothing more may happen in this transaction: SQLite itself would go on.
    template <typename Work>
    std::invoke_result_t<Work> guarded(Work const& work)
    {
        if (failed_) {
            throw Error{Problem::other, "the transaction has failed and can only be rolled back"};
        }
        try {
            return work();
        } catch (Error const&) {
            failed_ = in_transaction_;
            throw;
        }
    }

    SqliteStatement& statement(std::string_view sql)
    {
        return statements_.find_or_make(sql, [&] { return SqliteStatement{handle_.get(), sql}; });
    }

    // clang-tidy does not see that a unique_ptr ends the turn, and takes the two places marked NOLINT for
    // leaks.
    std::unique_ptr<WriterTurn> take_turn() { return std::make_unique<WriterTurn>(*writers_, longest_wait_); }

    // A statement outside a transaction is a writer of its own.
    std::unique_ptr<WriterTurn> take_turn_for(SqliteStatement const& statement)
    {
        return statement.writes() && !in_transaction_ ? take_turn() : nullptr;
    } // NOLINT(clang-analyzer-cplusplus.NewDeleteLeaks)

    std::chrono::milliseconds longest_wait_;
    std::shared_ptr<WriterQueue> writers_;
    std::unique_ptr<WriterTurn> turn_; // of the open transaction; ends after the file is closed
    Handle handle_;
    StatementCache<SqliteStatement> statements_;
    bool in_transaction_ = false;
    bool failed_ = false;
};

} // namespace

std::unique_ptr<Connection> connect_to_sqlite(std::string const& path, std::chrono::milliseconds longest_wait)
{
    return std::make_unique<SqliteConnection>(path, longest_wait);
}

} // namespace database
