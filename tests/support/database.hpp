// Databases for tests: SQLite, or the PostgreSQL server whose address is in HOMESTART_TEST_DATABASE
// (tools/with_postgres starts one).
#pragma once

#include "platform/database/connection.hpp"
#include "support/temporary_folder.hpp"

#include <filesystem>
#include <memory>
#include <string>

namespace support {

database::Engine engine_under_test();

// The migrations of the product.
std::filesystem::path migrations_folder();

// An empty database with all tables of the product, for one test. Ids begin at 1. A test must not change the
// tables or settings themselves: the next test gets the same database again, emptied.
std::unique_ptr<database::Connection> fresh_database();

// A database for one test, without any table, that several connections can share: a file, or a schema.
class EmptyDatabase {
public:
    EmptyDatabase();
    ~EmptyDatabase();
    EmptyDatabase(EmptyDatabase const&) = delete;
    EmptyDatabase& operator=(EmptyDatabase const&) = delete;
    EmptyDatabase(EmptyDatabase&&) = delete;
    EmptyDatabase& operator=(EmptyDatabase&&) = delete;

    [[nodiscard]] std::string const& address() const { return address_; }

    [[nodiscard]] std::unique_ptr<database::Connection> connect() const
    {
        return database::connect(address_);
    }

private:
    TemporaryFolder folder_;
    std::string schema_;
    std::string address_;
};

} // namespace support
