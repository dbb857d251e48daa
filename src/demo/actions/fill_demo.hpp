// Fills an empty database with the demo: the public data, the known locations and made-up ones, people for every
// role at two locations, volunteers, and families everywhere in the programme.
#pragma once

#include "accounts/model/actor.hpp"
#include "platform/base/instant.hpp"
#include "platform/database/connection.hpp"
#include "platform/text/texts.hpp"
#include "programme/model/version.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace demo {

struct DemoParts {
    programme::ProgrammeVersion const& programme;
    text::Catalogues const& catalogues;
    std::filesystem::path data_folder;
    std::string base_url;
    base::Instant now;
};

// A sign-in to try a role with.
struct DemoLogin {
    accounts::Role role;
    std::string location; // empty for who has none
    std::string email;
};

// The password of everybody in the demo.
inline constexpr auto demo_password = "welkom bij home-start";

std::vector<DemoLogin> fill_demo(database::Connection& database, DemoParts const& parts);

// The sign-ins of a demo that is there already; the same list.
std::vector<DemoLogin> demo_logins();

} // namespace demo
