// The plan for several locations, as one of them may see it.
#pragma once

#include "matching/pages/region_page.hpp"

namespace matching {

RegionPlanView load_region_plan_view(accounts::SignedInRequest& request);

} // namespace matching
