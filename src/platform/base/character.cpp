#include "platform/base/character.hpp"

namespace base {

namespace {

// Follows from the first byte: how many follow, the bits it holds, and the least value that needs so many.
struct Lead {
    std::size_t following;
    char32_t bits;
    char32_t least;
};

std::optional<Lead> lead(unsigned char byte)
{
    if (byte < 0x80) {
        return Lead{0, byte, 0};
    }
    if (byte >= 0xC0 && byte < 0xE0) {
        return Lead{1, byte & 0x1FU, 0x80};
    }
    if (byte >= 0xE0 && byte < 0xF0) {
        return Lead{2, byte & 0x0FU, 0x800};
    }
    if (byte >= 0xF0 && byte < 0xF8) {
        return Lead{3, byte & 0x07U, 0x10000};
    }
    return std::nullopt;
}

bool is_scalar_value(char32_t character)
{
    return character <= 0x10FFFF && (character < 0xD800 || character > 0xDFFF);
}

} // namespace

std::optional<char32_t> take_character(std::string_view& text)
{
    auto const all = text;
    text.remove_prefix(1);

    auto const first = lead(static_cast<unsigned char>(all[0]));
    if (!first || all.size() <= first->following) {
        return std::nullopt;
    }

    auto character = first->bits;
    for (auto const c : all.substr(1, first->following)) {
        auto const byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0U) != 0x80) {
            return std::nullopt;
        }
        character = (character << 6U) | (byte & 0x3FU);
    }
    if (character < first->least || !is_scalar_value(character)) {
        return std::nullopt;
    }
    text.remove_prefix(first->following);
    return character;
}

} // namespace base
