// The addresses of what volunteers learn, a part of the table in app/routes.
#pragma once

#include "app/routes.hpp"

namespace app {

void add_training_routes(std::vector<Route>& all);

} // namespace app
