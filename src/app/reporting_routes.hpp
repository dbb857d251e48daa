// The addresses of figures and reports.
#pragma once

#include "app/routes.hpp"

namespace app {

void add_reporting_routes(std::vector<Route>& all);

} // namespace app
