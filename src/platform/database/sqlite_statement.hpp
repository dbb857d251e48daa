// One prepared statement of SQLite, used again and again with other parameters.
#pragma once

#include "platform/database/connection.hpp"

#include <memory>
#include <span>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace database {

// Throws what SQLite says went wrong last. Its messages name tables and columns, never values.
[[noreturn]] void fail(sqlite3* handle, std::string_view doing);

class SqliteStatement {
public:
    SqliteStatement(sqlite3* handle, std::string_view sql);

    // Whether it can change the database.
    [[nodiscard]] bool writes() const;

    std::unique_ptr<Cursor> query(std::span<Value const> parameters);
    std::int64_t execute(std::span<Value const> parameters);

private:
    void bind(std::span<Value const> parameters);
    bool step();
    [[nodiscard]] sqlite3* handle() const;

    std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> statement_;
    // SQLite takes $1 and $2 for names and numbers them as they first appear: here is $1's number, $2's, ...
    std::vector<int> places_;
};

} // namespace database
