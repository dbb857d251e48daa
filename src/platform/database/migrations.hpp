// Brings the tables of a database up to what this version of the program needs.
#pragma once

#include "platform/database/connection.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace database {

// Applies what is missing, each migration in a transaction of its own, and gives the names of those applied
// now. Safe to run by several processes at once: one applies, the others wait and find it done.
//
// Throws before changing anything when an applied file was changed, renamed or is gone (a database newer than
// the program), or when the folder is not in order.
std::vector<std::string> migrate(Connection& connection, std::filesystem::path const& folder);

} // namespace database
