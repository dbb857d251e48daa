#include "platform/base/digits.hpp"

#include "platform/base/character.hpp"

namespace base {

namespace {

constexpr auto arabic_zero = char32_t{0x660};
constexpr auto persian_zero = char32_t{0x6F0};

bool is_from(char32_t zero, char32_t character)
{
    return character >= zero && character < zero + 10;
}

} // namespace

std::string with_plain_digits(std::string_view text)
{
    auto plain = std::string{};
    plain.reserve(text.size());
    while (!text.empty()) {
        auto const before = text;
        auto const character = take_character(text).value_or(U'\0');
        if (is_from(arabic_zero, character)) {
            plain += static_cast<char>('0' + static_cast<int>(character - arabic_zero));
        } else if (is_from(persian_zero, character)) {
            plain += static_cast<char>('0' + static_cast<int>(character - persian_zero));
        } else {
            plain += before.substr(0, before.size() - text.size());
        }
    }
    return plain;
}

} // namespace base
