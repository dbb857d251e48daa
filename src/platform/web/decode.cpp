#include "platform/web/decode.hpp"

#include "platform/base/ascii.hpp"
#include "platform/base/utf8.hpp"

#include <algorithm>

namespace web {

namespace {

constexpr auto most_fields = std::size_t{2000};

enum class Plus { is_plus, is_space };

// The value of a hexadecimal digit; nothing for another character.
std::optional<unsigned> hex_digit(char digit)
{
    if (digit >= '0' && digit <= '9') {
        return static_cast<unsigned>(digit - '0');
    }
    if (digit >= 'a' && digit <= 'f') {
        return static_cast<unsigned>(digit - 'a') + 10U;
    }
    if (digit >= 'A' && digit <= 'F') {
        return static_cast<unsigned>(digit - 'A') + 10U;
    }
    return std::nullopt;
}

// The character an escape such as "%C3" stands for; nothing when it is broken or NUL.
std::optional<char> read_escape(std::string_view escape)
{
    if (escape.size() < 3) {
        return std::nullopt;
    }
    auto const high = hex_digit(escape[1]);
    auto const low = hex_digit(escape[2]);
    if (!high || !low || (*high == 0 && *low == 0)) {
        return std::nullopt;
    }
    return static_cast<char>(*high * 16U + *low);
}

std::optional<std::string> decode(std::string_view raw, Plus plus)
{
    auto text = std::string{};
    text.reserve(raw.size());
    while (!raw.empty()) {
        auto const escaped = raw.front() == '%';
        auto const character = escaped ? read_escape(raw) : std::optional{raw.front()};
        if (!character || *character == '\0') {
            return std::nullopt;
        }
        text += !escaped && *character == '+' && plus == Plus::is_space ? ' ' : *character;
        raw.remove_prefix(escaped ? 3 : 1);
    }
    return base::is_utf8(text) ? std::optional{std::move(text)} : std::nullopt;
}

// The text up to the separator, which is taken off together with it.
std::string_view take_until(std::string_view& text, char separator)
{
    auto const end = std::min(text.find(separator), text.size());
    auto const part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return part;
}

bool has_escaped_slash(std::string_view raw)
{
    return raw.find("%2F") != std::string_view::npos || raw.find("%2f") != std::string_view::npos;
}

// Takes "http://host" off an address; a proxy may send it so (RFC 9112, 3.2.2).
std::string_view without_authority(std::string_view raw)
{
    for (auto const scheme : {std::string_view{"http://"}, std::string_view{"https://"}}) {
        if (raw.starts_with(scheme)) {
            raw.remove_prefix(std::min(raw.find_first_of("/?", scheme.size()), raw.size()));
            return raw.empty() ? "/" : raw;
        }
    }
    return raw;
}

bool is_plain_ascii(char octet)
{
    return octet > ' ' && octet < '\x7F' && octet != '#';
}

} // namespace

std::optional<std::string> decode_path(std::string_view raw)
{
    return has_escaped_slash(raw) ? std::nullopt : decode(raw, Plus::is_plus);
}

std::optional<Fields> decode_form(std::string_view raw)
{
    auto entries = std::vector<std::pair<std::string, std::string>>{};
    while (!raw.empty()) {
        auto pair = take_until(raw, '&');
        if (pair.empty()) {
            continue;
        }
        auto name = decode(take_until(pair, '='), Plus::is_space);
        auto value = decode(pair, Plus::is_space);
        if (!name || !value || entries.size() == most_fields) {
            return std::nullopt;
        }
        entries.emplace_back(std::move(*name), std::move(*value));
    }
    return Fields{std::move(entries)};
}

std::optional<Target> decode_target(std::string_view raw)
{
    raw = without_authority(raw);
    if (!std::ranges::all_of(raw, is_plain_ascii)) {
        return std::nullopt;
    }

    auto path = decode_path(take_until(raw, '?'));
    auto query = decode_form(raw);
    if (!path || !path->starts_with('/') || !query) {
        return std::nullopt;
    }
    return Target{std::move(*path), std::move(*query)};
}

std::map<std::string, std::string, std::less<>> decode_cookies(std::string_view header)
{
    auto cookies = std::map<std::string, std::string, std::less<>>{};
    while (!header.empty()) {
        auto value = base::trim(take_until(header, ';'));
        if (value.find('=') == std::string_view::npos) {
            continue;
        }
        auto const name = take_until(value, '=');
        cookies.try_emplace(std::string{base::trim(name)}, base::trim(value));
    }
    return cookies;
}

} // namespace web
