#include "support/database.hpp"

#include "support/emptied_databases.hpp"
#include "support/source_folder.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <unistd.h>

namespace support {

namespace {

std::string server_address()
{
    auto const* const address = std::getenv("HOMESTART_TEST_DATABASE");
    return address == nullptr ? std::string{} : std::string{address};
}

std::string next_schema()
{
    static auto count = 0;
    return fmt::format("homestart_test_{}_{}", getpid(), ++count);
}

} // namespace

database::Engine engine_under_test()
{
    return server_address().empty() ? database::Engine::sqlite : database::Engine::postgres;
}

std::filesystem::path migrations_folder()
{
    return source_folder() / "migrations";
}

std::unique_ptr<database::Connection> fresh_database()
{
    return take_emptied_database();
}

EmptyDatabase::EmptyDatabase()
{
    if (engine_under_test() == database::Engine::sqlite) {
        address_ = fmt::format("sqlite:{}/test.db", folder_.path().string());
        return;
    }
    auto const server = server_address();
    schema_ = next_schema();
    database::connect(server)->run_script("CREATE SCHEMA " + schema_);
    auto const joint = server.find('?') == std::string::npos ? '?' : '&';
    address_ = fmt::format("{}{}options=-csearch_path%3D{}", server, joint, schema_);
}

EmptyDatabase::~EmptyDatabase()
{
    if (!schema_.empty()) {
        database::connect(server_address())->run_script(fmt::format("DROP SCHEMA {} CASCADE", schema_));
    }
}

} // namespace support
