// Reading UTF-8 one character at a time, without trusting it.
#pragma once

#include <optional>
#include <string_view>

namespace base {

// Takes the first character off a text that is not empty. Gives nothing, and takes one byte, where the bytes
// are not UTF-8: overlong forms, surrogates and what lies beyond U+10FFFF included.
std::optional<char32_t> take_character(std::string_view& text);

} // namespace base
