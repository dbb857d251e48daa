#include "platform/text/texts.hpp"

#include <algorithm>

namespace text {

// One pass from left to right: a value that happens to hold "{days}" is not filled again.
std::string fill(std::string_view text, std::initializer_list<Placeholder> values)
{
    auto filled = std::string{};
    while (!text.empty()) {
        auto const open = text.find('{');
        auto const close = text.find('}', open);
        if (close == std::string_view::npos) {
            break;
        }
        auto const name = text.substr(open + 1, close - open - 1);
        auto const* const value = std::ranges::find(values, name, &Placeholder::name);
        auto const known = value != values.end();
        filled += text.substr(0, open);
        filled += known ? value->value : text.substr(open, 1);
        text.remove_prefix(known ? close + 1 : open + 1);
    }
    return filled.append(text);
}

} // namespace text
