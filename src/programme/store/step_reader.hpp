// Reads the steps of a programme file and checks them against the steps the software knows.
#pragma once

#include "programme/store/section.hpp"

#include <vector>

namespace programme {

// Every [[steps]] of the file, in its order.
std::vector<Step> read_steps(Section& programme, Faults& faults);

} // namespace programme
