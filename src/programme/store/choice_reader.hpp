// Reads a list of reasons, categories or kinds.
#pragma once

#include "programme/store/section.hpp"

#include <string_view>
#include <vector>

namespace programme {

// A code that stands in the list twice is a fault.
std::vector<Choice> read_choices(Section& parent, std::string_view key, Faults& faults);

} // namespace programme
