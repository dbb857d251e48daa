#include "platform/web/typed_text.hpp"

#include "platform/base/character.hpp"

#include <array>

namespace web {

namespace {

constexpr auto spaces = std::to_array<std::string_view>({
    " ",
    "\t",
    "\n",
    "\xC2\xA0",     // no-break space, from pasted text
    "\xE2\x80\x8B", // zero width space
    "\xE2\x80\x8C", // zero width non-joiner: joins nothing at an end
    "\xE2\x80\x8D", // zero width joiner
    "\xEF\xBB\xBF", // byte order mark
});

bool is_control(char32_t character)
{
    return character < 0x20 || (character >= 0x7F && character < 0xA0);
}

// Marks, embeddings, overrides and isolates of direction. Telephones put them around numbers that are copied;
// they would stay unseen in a postcode, and turn the words of others around.
bool turns_direction(char32_t character)
{
    return character == 0x61C || character == 0x200E || character == 0x200F
           || (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
}

bool is_kept(char32_t character)
{
    return character == U'\n' || character == U'\t'
           || (!is_control(character) && !turns_direction(character));
}

// What is not kept and bytes that are no character are left out; "\r\n" and "\r" become "\n".
std::string without_controls(std::string_view typed)
{
    auto text = std::string{};
    text.reserve(typed.size());
    while (!typed.empty()) {
        auto const before = typed;
        auto const character = base::take_character(typed);
        if (character == U'\r') {
            text += typed.starts_with('\n') ? "" : "\n";
        } else if (character && is_kept(*character)) {
            text += before.substr(0, before.size() - typed.size());
        }
    }
    return text;
}

bool take_space(std::string_view& text)
{
    for (auto const space : spaces) {
        if (text.starts_with(space)) {
            text.remove_prefix(space.size());
            return true;
        }
        if (text.ends_with(space)) {
            text.remove_suffix(space.size());
            return true;
        }
    }
    return false;
}

} // namespace

std::string clean_text(std::string_view typed)
{
    auto const text = without_controls(typed);
    auto trimmed = std::string_view{text};
    while (take_space(trimmed)) {
    }
    return std::string{trimmed};
}

} // namespace web
