#include "support/strange_texts.hpp"

#include <fmt/format.h>

#include <array>
#include <random>
#include <utility>

namespace support {

namespace {

constexpr auto pieces = std::to_array<std::string_view>({
    // places and numbers, nearly right
    "Aalten",
    "Aaltn",
    "7121 AB",
    "7121",
    "٧١٢١",
    "GM0197",
    "GM9999",
    "'s-Hertogenbosch",
    "Súdwest-Fryslân",
    "St.",
    "06 12345678",
    "31-2-2027",
    "00-00-0000",
    "-1",
    "99999999999999999999",
    "1e309",
    "NaN",
    // from right to left, and what turns it around
    "مرحبا",
    "سلام می\u200Cخواهم",
    "שלום",
    "\u200F",
    "\u200E",
    "\u202E",
    "\u202C",
    "\u2066",
    "\u2069",
    "\u061C",
    // letters that are more than they seem
    "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
    "Z\u0351\u036B\u0343a\u0349l\u0348g\u034Fo",
    "ﬁ",
    "İ",
    "ẞ",
    "\u00AD",
    "\u200B",
    "\uFEFF",
    "\u3000",
    "\u2028",
    "ትግርኛ",
    "Привіт",
    "漢字",
    "👩‍👧‍👦",
    "🇳🇱",
    "👍🏿",
    "\U0010FFFF",
    // what means something to somebody else
    "' OR '1'='1' --",
    "'); DROP TABLE persons; --",
    "\" UNION SELECT password_hash FROM accounts",
    "%",
    "_",
    "\\",
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "</textarea>",
    "<!--",
    "&lt;",
    "&",
    "{{t \"Zoek\"}}",
    "{municipality}",
    "{}",
    "%s%n",
    "${jndi:ldap://x}",
    "../../etc/passwd",
    "javascript:alert(1)",
    "=1+1",
    "a@b",
    // controls and bytes that are no UTF-8
    " ",
    "\t",
    "\r\n",
    "\x01",
    "\x1B[31m",
    "\x7F",
    "\xC0\xAF",
    "\xED\xA0\x80",
    "\xF5\x80",
    "Zo\xEB",
});

constexpr auto most_pieces = 5;
constexpr auto one_long_in = 50;
constexpr auto most_repetitions = 400;
constexpr auto plain_letters =
    std::string_view{"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"};

class Writer {
public:
    std::string next()
    {
        auto text = std::string{};
        for (auto piece = 1 + below(most_pieces); piece > 0; --piece) {
            text += pieces[below(pieces.size())];
        }
        if (below(one_long_in) > 0) {
            return text;
        }
        auto all = std::string{};
        for (auto repetition = below(most_repetitions); repetition > 0; --repetition) {
            all += text;
        }
        return all;
    }

private:
    std::size_t below(std::size_t limit) { return random_() % limit; }

    std::mt19937 random_{20'261'121};
};

} // namespace

std::vector<std::string> strange_texts(std::size_t count)
{
    auto writer = Writer{};
    auto texts = std::vector<std::string>{};
    for (auto written = std::size_t{0}; written < count; ++written) {
        texts.push_back(writer.next());
    }
    return texts;
}

std::string percent_encoded(std::string_view text)
{
    auto encoded = std::string{};
    for (auto const byte : text) {
        encoded += plain_letters.contains(byte) ? std::string{byte}
                                                : fmt::format("%{:02X}", static_cast<unsigned char>(byte));
    }
    return encoded;
}

std::string without_escapes(std::string_view html)
{
    constexpr auto escapes = std::to_array<std::pair<std::string_view, char>>({
        {"&lt;", '<'},
        {"&gt;", '>'},
        {"&quot;", '"'},
        {"&#39;", '\''},
        {"&amp;", '&'},
    });
    auto text = std::string{};
    while (!html.empty()) {
        auto length = std::size_t{1};
        auto letter = html.front();
        for (auto const& [escape, meant] : escapes) {
            if (html.starts_with(escape)) {
                length = escape.size();
                letter = meant;
            }
        }
        text += letter;
        html.remove_prefix(length);
    }
    return text;
}

} // namespace support
