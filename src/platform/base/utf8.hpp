// Texts are UTF-8. What comes in from outside is checked once, at the edge.
#pragma once

#include <cstddef>
#include <string_view>

namespace base {

// Whether the bytes are UTF-8 in its shortest form, without surrogates.
bool is_utf8(std::string_view text);

// The number of code points of a text that is UTF-8.
std::size_t count_code_points(std::string_view text);

} // namespace base
