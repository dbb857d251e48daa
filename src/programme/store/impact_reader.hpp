// Reads what a programme file says about cost and impact.
#pragma once

#include "programme/store/section.hpp"

namespace programme {

// Reads the table `impact`.
ImpactDefaults read_impact(Section impact);

} // namespace programme
