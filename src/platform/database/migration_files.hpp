// The files of a folder of migrations: NNNN_<owner>_<what>.sql. Where the engines differ, the same name with
// .sqlite.sql or .postgres.sql takes its place on that engine; such a file is run as it is written.
#pragma once

#include "platform/database/connection.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace database {

struct Migration {
    int number;
    std::string name;     // without the ending
    std::string checksum; // SHA-256 of the file
    std::string script;   // in the words of the engine
};

// In the order of their numbers: 1, 2, 3 ... Throws when a name cannot be read, or a number is missing or
// given twice.
std::vector<Migration> read_migrations(std::filesystem::path const& folder, Engine engine);

} // namespace database
