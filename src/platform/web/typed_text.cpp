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
    "\xEF\xBB\xBF", // byte order mark
});

bool is_control(char32_t character)
{
    return character < 0x20 || (character >= 0x7F && character < 0xA0);
}

// Controls and bytes that are no character are left out; "\r\n" and "\r" become "\n".
std::string without_controls(std::string_view typed)
{
    auto text = std::string{};
    text.reserve(typed.size());
    while (!typed.empty()) {
        auto const before = typed;
        auto const character = base::take_character(typed);
        if (character == U'\r') {
            text += typed.starts_with('\n') ? "" : "\n";
        } else if (character && (!is_control(*character) || character == U'\n' || character == U'\t')) {
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
