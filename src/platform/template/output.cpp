#include "platform/template/output.hpp"

#include <algorithm>
#include <array>

namespace html {

namespace {

std::string_view entity(char character)
{
    switch (character) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    default:
        return "&#39;";
    }
}

// Quotes are left alone between tags: they cannot end anything there, and Dutch has many ("foto's").
constexpr auto special_in_text = std::string_view{"&<>"};
constexpr auto special_in_attribute = std::string_view{"&<>\"'"};

void escape(std::string& page, std::string_view text, std::string_view special)
{
    while (true) {
        auto const next = text.find_first_of(special);
        page.append(text.substr(0, next));
        if (next == std::string_view::npos) {
            return;
        }
        page.append(entity(text[next]));
        text.remove_prefix(next + 1);
    }
}

// Puts values into the placeholders. A value that looks like a placeholder is not looked at again.
void fill(
    std::string& page,
    std::string_view words,
    std::initializer_list<NamedValue> values,
    std::string_view special
)
{
    while (true) {
        auto const start = words.find('{');
        auto const end = words.find('}', std::min(start, words.size()));
        escape(page, words.substr(0, start), special);
        if (start == std::string_view::npos || end == std::string_view::npos) {
            escape(page, words.substr(std::min(start, words.size())), special);
            return;
        }

        auto const name = words.substr(start + 1, end - start - 1);
        auto const* const known = std::ranges::find(values, name, &NamedValue::name);
        escape(
            page, known == values.end() ? words.substr(start, end - start + 1) : known->value.text(), special
        );
        words.remove_prefix(end + 1);
    }
}

bool is_unreserved(char character)
{
    auto const letter = static_cast<char>(character | 0x20);
    return (letter >= 'a' && letter <= 'z') || (character >= '0' && character <= '9')
           || std::string_view{"-._~"}.contains(character);
}

void percent_encode(std::string& page, std::string_view text, std::string_view kept)
{
    constexpr auto digits = std::string_view{"0123456789ABCDEF"};
    for (auto const character : text) {
        if (is_unreserved(character) || kept.contains(character)) {
            escape(page, {&character, 1}, special_in_attribute);
        } else {
            auto const byte = static_cast<unsigned char>(character);
            page.append({'%', digits[byte / 16U], digits[byte % 16U]});
        }
    }
}

bool starts_with(std::string_view address, std::string_view lower_case)
{
    return address.size() > lower_case.size()
           && std::ranges::equal(address.substr(0, lower_case.size()), lower_case, {}, [](char c) {
                  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
              });
}

// An address that stays on this site, or leads away from it only with its scheme written out.
bool is_harmless(std::string_view address)
{
    if (address.starts_with('/')) {
        return !address.starts_with("//");
    }
    return address.starts_with('#') || address.starts_with('?') || starts_with(address, "https://")
           || starts_with(address, "http://") || starts_with(address, "mailto:")
           || starts_with(address, "tel:");
}

} // namespace

void Output::text(Shown const& value)
{
    escape(page_, value.text(), special_in_text);
}

void Output::text(std::string_view words, std::initializer_list<NamedValue> values)
{
    fill(page_, words, values, special_in_text);
}

void Output::attribute(Shown const& value)
{
    escape(page_, value.text(), special_in_attribute);
}

void Output::attribute(std::string_view words, std::initializer_list<NamedValue> values)
{
    fill(page_, words, values, special_in_attribute);
}

// Everything that a browser might drop or read as something else (tabs, backslashes) is written as %XX, so
// that
// "/\evil" stays a path.
void Output::url(Shown const& value)
{
    auto const address = is_harmless(value.text()) ? value.text() : std::string_view{"#"};
    percent_encode(page_, address, "%!#$&'()*+,/:;=?@[]");
}

void Output::url_path(Shown const& value)
{
    percent_encode(page_, value.text(), "@+");
}

void Output::url_query(Shown const& value)
{
    percent_encode(page_, value.text(), "@");
}

} // namespace html
