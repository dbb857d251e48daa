// Letters, digits and spaces of ASCII, without locales: for codes, headers and addresses, not for words.
#pragma once

#include <algorithm>
#include <string_view>

namespace base {

constexpr char to_lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

constexpr bool equal_without_case(std::string_view left, std::string_view right)
{
    return std::ranges::equal(left, right, {}, to_lower, to_lower);
}

// Without the spaces and tabs around it.
constexpr std::string_view trim(std::string_view text)
{
    auto const first = text.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string_view{}
                                           : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

} // namespace base
