// Text as people type and paste it.
#pragma once

#include <string>
#include <string_view>

namespace web {

// Without spaces around it, and without control characters and the unseen marks that turn the direction of
// what follows; lines end with "\n", tabs stay.
std::string clean_text(std::string_view typed);

} // namespace web
