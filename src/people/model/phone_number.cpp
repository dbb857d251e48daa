#include "people/model/contact.hpp"
#include "platform/base/digits.hpp"

#include <algorithm>
#include <array>

namespace people {

namespace {

constexpr auto longest_typed_number = 60; // bytes: Arabic digits take two

bool is_decimal(char c)
{
    return c >= '0' && c <= '9';
}

void remove_all(std::string& text, std::string_view part)
{
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at)) {
        text.erase(at, part.size());
    }
}

// What people put between digits: blanks, dots, slashes, brackets and any kind of dash.
std::string without_punctuation(std::string_view typed)
{
    auto text = std::string{typed};
    for (auto const part : {"\u00a0", "\u2009", "\u202f", "\u2010", "\u2011", "\u2012", "\u2013"}) {
        remove_all(text, part);
    }
    std::erase_if(text, [](char c) { return std::string_view{" \t-./()"}.contains(c); });
    return text;
}

// "+31 (0)6 ..." says the 0 that is dialled inside the country only; nobody abroad dials it.
std::string without_trunk_zero(std::string_view typed)
{
    auto text = base::with_plain_digits(typed);
    text.erase(0, text.find_first_not_of(' '));
    if (text.starts_with('+') || text.starts_with("00")) {
        if (auto const at = text.find("(0)"); at != std::string::npos) {
            text.erase(at, 3);
        }
    }
    return text;
}

// Nine digits after +31 that reach a person: an area (1-5, 7), mobile (6), or an office anywhere (84-88, 91).
// Numbers of services, such as 0800 and 0900, do not.
// Source: Nummerplan telefoon- en ISDN-diensten.
bool is_dutch_subscriber(std::string_view digits)
{
    if (digits.size() != 9 || !std::ranges::all_of(digits, is_decimal)) {
        return false;
    }
    if (digits[0] == '8') {
        return digits[1] >= '4' && digits[1] <= '8';
    }
    if (digits[0] == '9') {
        return digits[1] == '1';
    }
    return digits[0] != '0';
}

bool is_international(std::string_view digits)
{
    return digits.size() >= 8 && digits.size() <= 15 && digits[0] != '0'
           && std::ranges::all_of(digits, is_decimal);
}

std::optional<std::string> with_country_code(std::string_view number)
{
    if (number.starts_with('+')) {
        return std::string{number.substr(1)};
    }
    if (number.starts_with("00")) {
        return std::string{number.substr(2)};
    }
    if (number.starts_with('0')) {
        return "31" + std::string{number.substr(1)};
    }
    return std::nullopt;
}

// Areas whose number has three digits with the 0; all other areas have four.
// Source: Nummerplan telefoon- en ISDN-diensten.
bool has_short_area(std::string_view subscriber)
{
    constexpr auto areas = std::to_array<std::string_view>({
        "10", "13", "14", "15", "20", "23", "24", "26", "30", "33", "35", "36",
        "38", "40", "43", "45", "46", "50", "53", "55", "58", "70", "71", "72",
        "73", "74", "75", "76", "77", "78", "79", "84", "85", "87", "88", "91",
    });
    return std::ranges::find(areas, subscriber.substr(0, 2)) != areas.end();
}

// ITU-T E.164: zones 1 and 7 are one digit, these are two, the rest three.
std::size_t country_code_length(std::string_view digits)
{
    constexpr auto two_digits = std::to_array<std::string_view>({
        "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46",
        "47", "48", "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63",
        "64", "65", "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98",
    });
    if (digits[0] == '1' || digits[0] == '7') {
        return 1;
    }
    return std::ranges::find(two_digits, digits.substr(0, 2)) != two_digits.end() ? 2 : 3;
}

// "470123456" as "470 12 34 56": pairs, and first three when the count is odd.
std::string in_pairs(std::string_view digits)
{
    auto const first = digits.size() % 2 == 0 ? 2U : 3U;
    auto text = std::string{digits.substr(0, first)};
    for (auto at = std::size_t{first}; at < digits.size(); at += 2) {
        text.append(" ").append(digits.substr(at, 2));
    }
    return text;
}

std::string dutch_for_people(std::string_view subscriber)
{
    if (subscriber[0] == '6') {
        return "06 " + in_pairs(subscriber.substr(1));
    }
    auto const area = has_short_area(subscriber) ? 2U : 3U;
    auto text = "0" + std::string{subscriber.substr(0, area)};
    text.append(" ").append(subscriber.substr(area, 3)).append(" ");
    return area == 3 ? text.append(subscriber.substr(6))
                     : text.append(subscriber.substr(5, 2)).append(" ").append(subscriber.substr(7));
}

} // namespace

std::optional<PhoneNumber> PhoneNumber::parse(std::string_view text)
{
    if (text.size() > longest_typed_number) {
        return std::nullopt;
    }
    auto const digits = with_country_code(without_punctuation(without_trunk_zero(text)));
    if (!digits) {
        return std::nullopt;
    }
    auto const fits = digits->starts_with("31") ? is_dutch_subscriber(std::string_view{*digits}.substr(2))
                                                : is_international(*digits);
    return fits ? std::optional{PhoneNumber{"+" + *digits}} : std::nullopt;
}

std::string PhoneNumber::for_people() const
{
    auto const digits = std::string_view{value_}.substr(1);
    if (digits.starts_with("31")) {
        return dutch_for_people(digits.substr(2));
    }
    auto const country = country_code_length(digits);
    return "+" + std::string{digits.substr(0, country)} + " " + in_pairs(digits.substr(country));
}

} // namespace people
