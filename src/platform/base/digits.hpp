// Digits as people type them: Arabic and Persian keyboards have digits of their own.
#pragma once

#include <string>
#include <string_view>

namespace base {

// The text with 0-9 in place of ٠-٩ and ۰-۹; all else stays as it is, also what is no UTF-8.
std::string with_plain_digits(std::string_view text);

} // namespace base
