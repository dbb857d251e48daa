// Leaves out of the national demo who plays no part in the years that were asked for.
#pragma once

#include "demo/model/nation/nation.hpp"

namespace demo {

// Keeps families of whom anything happens between these days, and volunteers who signed up by the last and
// stopped after the first, or were asked for such a family. Volunteers are put in the order in which they
// signed up, families in the order in which they came.
void keep_those_who_touch(Nation& nation, Day first, Day last);

// The day on which the first thing of this family is written down.
Day first_day_of(CaseLine const& line);

} // namespace demo
