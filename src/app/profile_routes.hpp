// The addresses of a volunteer's own profile, a part of the table in app/routes.
#pragma once

#include "app/routes.hpp"

namespace app {

void add_profile_routes(std::vector<Route>& all);

} // namespace app
