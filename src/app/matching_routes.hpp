// The pages about all families and volunteers of a location at once.
#pragma once

#include "app/routes.hpp"

namespace app {

void add_matching_routes(std::vector<Route>& all);

} // namespace app
