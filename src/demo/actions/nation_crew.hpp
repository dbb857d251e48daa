// The people of the national demo who are not families: staff, referrers and volunteers, with the accounts
// that they need.
#pragma once

#include "demo/actions/demo_parts.hpp"
#include "demo/model/nation/telling.hpp"
#include "platform/database/connection.hpp"

namespace demo {

// Somebody who can sign in, as data/demo/nation_logins.csv has it.
struct NationLogin {
    std::optional<MunicipalityCode> municipality; // which her location serves
    accounts::Role role;
    Name name;
};

std::vector<NationLogin> read_nation_logins(std::filesystem::path const& folder);

// Hires coordinators and referrers for every place, and signs up all volunteers with their profiles and
// steps. What is known of them by then enters the telling.
void hire_crew(database::Connection& database, std::vector<NationLogin> const& logins, Telling& telling);

} // namespace demo
