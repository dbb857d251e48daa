#include "platform/base/utf8.hpp"

#include "platform/base/character.hpp"

#include <algorithm>

namespace base {

bool is_utf8(std::string_view text)
{
    while (!text.empty()) {
        if (!take_character(text)) {
            return false;
        }
    }
    return true;
}

std::size_t count_code_points(std::string_view text)
{
    auto const starts_a_character = [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
    };
    return static_cast<std::size_t>(std::ranges::count_if(text, starts_a_character));
}

} // namespace base
