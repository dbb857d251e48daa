// With whom one can sign in to a demo.
#pragma once

#include "accounts/model/actor.hpp"
#include "platform/database/connection.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace demo {

struct DemoLogin {
    accounts::Role role;
    std::string location; // empty for who has none
    std::string email;
};

// Those of the cast in data/demo who have an account in this database: none when it holds no demo.
std::vector<DemoLogin>
list_demo_logins(database::Connection& database, std::filesystem::path const& data_folder);

} // namespace demo
