#include "platform/base/letters.hpp"

#include "platform/base/ascii.hpp"
#include "platform/base/character.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace base {

namespace {

// Capitals of which the small letter stands so much further on.
struct Capitals {
    char32_t first;
    char32_t last;
    int to_small;
    bool every_other = false; // a capital, its small letter, the next capital
};

constexpr auto capitals = std::to_array<Capitals>({
    {0xC0, 0xD6, 32},        // Latin-1
    {0xD8, 0xDE, 32},        //
    {0x100, 0x12E, 1, true}, // Latin Extended-A
    {0x132, 0x136, 1, true}, {0x139, 0x147, 1, true}, {0x14A, 0x176, 1, true}, {0x178, 0x178, -121},
    {0x179, 0x17D, 1, true}, {0x386, 0x386, 38}, // Greek
    {0x388, 0x38A, 37},      {0x38C, 0x38C, 64},      {0x38E, 0x38F, 63},      {0x391, 0x3A1, 32},
    {0x3A3, 0x3AB, 32},      {0x400, 0x40F, 80}, // Cyrillic
    {0x410, 0x42F, 32},      {0x460, 0x480, 1, true}, {0x48A, 0x4BE, 1, true}, {0x4D0, 0x52E, 1, true},
});

bool is_of(Capitals const& row, char32_t character)
{
    return row.first <= character && character <= row.last
           && !(row.every_other && (character - row.first) % 2 == 1);
}

char32_t small(char32_t character)
{
    auto const* const row =
        std::ranges::find_if(capitals, [&](Capitals const& one) { return is_of(one, character); });
    return row == capitals.end() ? character
                                 : static_cast<char32_t>(static_cast<int>(character) + row->to_small);
}

// All capitals above are two bytes long, and so are their small letters.
void write_two_bytes(std::string& text, std::size_t place, char32_t character)
{
    text[place] = static_cast<char>(0xC0U | (character >> 6U));
    text[place + 1] = static_cast<char>(0x80U | (character & 0x3FU));
}

bool is_letter(char32_t character)
{
    if (character < 0x80) {
        return (character >= U'a' && character <= U'z') || (character >= U'A' && character <= U'Z');
    }
    auto const is_sign = character < 0xC0 || character == 0xD7 || character == 0xF7
                         || (character >= 0x2000 && character <= 0x2BFF)
                         || (character >= 0x3000 && character <= 0x3003);
    return !is_sign;
}

bool is_following_byte(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

} // namespace

std::string lower_case(std::string_view text)
{
    auto lower = std::string{text};
    std::ranges::transform(lower, lower.begin(), to_lower);
    for (auto rest = std::string_view{lower}; !rest.empty();) {
        auto const place = lower.size() - rest.size();
        auto const character = take_character(rest);
        if (character && small(*character) != *character) {
            write_two_bytes(lower, place, small(*character));
        }
    }
    return lower;
}

bool begins_with_letter(std::string_view text)
{
    auto const character = text.empty() ? std::nullopt : take_character(text);
    return character && is_letter(*character);
}

bool ends_with_letter(std::string_view text)
{
    auto place = text.size();
    while (place > 0 && is_following_byte(text[--place])) {
    }
    return begins_with_letter(text.substr(place));
}

} // namespace base
