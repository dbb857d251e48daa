#include "locations/model/search_key.hpp"

#include "platform/base/character.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace locations {

namespace {

constexpr auto first_accented = char32_t{0xC0};

// The plain letters of Latin-1 and Latin Extended-A, from U+00C0 to U+017F.
// clang-format off
constexpr auto plain_letters = std::to_array<std::string_view>({
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i", // U+00C0
    "d", "n", "o", "o", "o", "o", "o", "", "o", "u", "u", "u", "u", "y", "th", "ss", // U+00D0
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i", // U+00E0
    "d", "n", "o", "o", "o", "o", "o", "", "o", "u", "u", "u", "u", "y", "th", "y", // U+00F0
    "a", "a", "a", "a", "a", "a", "c", "c", "c", "c", "c", "c", "c", "c", "d", "d", // U+0100
    "d", "d", "e", "e", "e", "e", "e", "e", "e", "e", "e", "e", "g", "g", "g", "g", // U+0110
    "g", "g", "g", "g", "h", "h", "h", "h", "i", "i", "i", "i", "i", "i", "i", "i", // U+0120
    "i", "i", "ij", "ij", "j", "j", "k", "k", "k", "l", "l", "l", "l", "l", "l", "l", // U+0130
    "l", "l", "l", "n", "n", "n", "n", "n", "n", "n", "n", "n", "o", "o", "o", "o", // U+0140
    "o", "o", "oe", "oe", "r", "r", "r", "r", "r", "r", "s", "s", "s", "s", "s", "s", // U+0150
    "s", "s", "t", "t", "t", "t", "t", "t", "u", "u", "u", "u", "u", "u", "u", "u", // U+0160
    "u", "u", "u", "u", "w", "w", "y", "y", "y", "z", "z", "z", "z", "z", "z", "s", // U+0170
});
// clang-format on

bool is_combining_mark(char32_t character)
{
    return character >= 0x300 && character <= 0x36F;
}

// The plain letters or digit a character stands for; nothing for all else.
std::string plain(char32_t character)
{
    if (character >= U'A' && character <= U'Z') {
        return {static_cast<char>(character - U'A' + U'a')};
    }
    if ((character >= U'a' && character <= U'z') || (character >= U'0' && character <= U'9')) {
        return {static_cast<char>(character)};
    }
    if (character >= first_accented && character < first_accented + plain_letters.size()) {
        return std::string{plain_letters[character - first_accented]};
    }
    return {};
}

std::vector<std::string> plain_words(std::string_view text)
{
    auto words = std::vector<std::string>{{}};
    while (!text.empty()) {
        auto const character = base::take_character(text);
        auto const letters = character ? plain(*character) : std::string{};
        if (!letters.empty()) {
            words.back() += letters;
        } else if (!words.back().empty() && !(character && is_combining_mark(*character))) {
            words.emplace_back();
        }
    }
    if (words.back().empty()) {
        words.pop_back();
    }
    return words;
}

// One spelling for words that are written in several ways. A last word is never an abbreviation.
std::string one_spelling(std::string const& word)
{
    if (word == "st" || word == "ste" || word == "sinte") {
        return "sint";
    }
    return word == "het" ? "t" : word;
}

// "aan den" in "Alphen aan den Rijn" is also written a/d, a.d. and ad.
void shorten_aan_de(std::string& key)
{
    for (auto const part :
         {std::string_view{"aanden"}, std::string_view{"aander"}, std::string_view{"aande"}}) {
        for (auto at = key.find(part); at != std::string::npos; at = key.find(part)) {
            key.replace(at, part.size(), "ad");
        }
    }
}

constexpr auto namesake_marks = std::to_array<std::string_view>({
    " Fr",
    " Gr",
    " Dr",
    " Ov",
    " Fl",
    " Gld",
    " Ut",
    " NH",
    " ZH",
    " Zld",
    " NB",
    " Lb",
});

} // namespace

std::string search_key(std::string_view name)
{
    auto const words = plain_words(name);
    auto key = std::string{};
    for (auto const& word : words) {
        key += &word == &words.back() ? word : one_spelling(word);
    }
    shorten_aan_de(key);
    return key;
}

std::string name_for_file(std::string_view name)
{
    auto joined = std::string{};
    for (auto const& word : plain_words(name)) {
        joined += (joined.empty() ? "" : "-") + word;
    }
    return joined;
}

std::string without_namesake_mark(std::string_view name)
{
    for (auto const opening : {" (", " gem. ", " gem "}) {
        if (auto const at = name.find(opening); at != std::string_view::npos && at > 0) {
            return std::string{name.substr(0, at)};
        }
    }
    for (auto const mark : namesake_marks) {
        if (name.size() > mark.size() && name.ends_with(mark)) {
            return std::string{name.substr(0, name.size() - mark.size())};
        }
    }
    return std::string{name};
}

} // namespace locations
