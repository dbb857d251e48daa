// The addresses of coaching, a part of the table in app/routes.
#pragma once

#include "app/routes.hpp"

namespace app {

void add_coaching_routes(std::vector<Route>& all);

} // namespace app
