#include "people/model/bsn.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace people {

namespace {

constexpr auto digits_of_bsn = std::size_t{9};

bool is_digit_of_bsn(char character)
{
    return character >= '0' && character <= '9';
}

// The test every BSN passes: the digits times 9, 8 ... 2 and -1 add up to a multiple of eleven.
bool passes_eleven_test(std::string_view digits)
{
    constexpr auto weights = std::array<int, digits_of_bsn>{9, 8, 7, 6, 5, 4, 3, 2, -1};
    auto sum = 0;
    for (auto index = std::size_t{0}; index < digits_of_bsn; ++index) {
        sum += weights[index] * (digits[index] - '0');
    }
    return sum % 11 == 0 && digits != "000000000";
}

// Groups of digits with one separator between them, such as "06" and "12345678".
using Groups = std::vector<std::string>;

bool is_phone_number(Groups const& groups)
{
    auto digits = std::string{};
    for (auto const& group : groups) {
        digits += group;
    }
    return (digits.size() == 10 && digits.starts_with("0"))
           || (digits.size() == 11 && digits.starts_with("31"))
           || (digits.size() == 13 && digits.starts_with("0031"));
}

bool has_bsn_from(Groups const& groups, std::size_t first)
{
    auto digits = std::string{};
    for (auto index = first; index < groups.size() && digits.size() < digits_of_bsn; ++index) {
        digits += groups[index];
    }
    return digits.size() == digits_of_bsn && passes_eleven_test(digits);
}

bool has_bsn(Groups const& groups)
{
    if (is_phone_number(groups)) {
        return false;
    }
    for (auto first = std::size_t{0}; first < groups.size(); ++first) {
        if (has_bsn_from(groups, first)) {
            return true;
        }
    }
    return false;
}

std::string take_group(std::string_view& text)
{
    auto const length = std::ranges::find_if_not(text, is_digit_of_bsn) - text.begin();
    auto group = std::string{text.substr(0, static_cast<std::size_t>(length))};
    text.remove_prefix(group.size());
    return group;
}

bool continues_with_group(std::string_view text)
{
    return text.size() > 1 && std::string_view{" .-"}.contains(text[0]) && is_digit_of_bsn(text[1]);
}

} // namespace

bool holds_bsn(std::string_view text)
{
    while (true) {
        text.remove_prefix(
            static_cast<std::size_t>(std::ranges::find_if(text, is_digit_of_bsn) - text.begin())
        );
        if (text.empty()) {
            return false;
        }
        auto groups = Groups{take_group(text)};
        while (continues_with_group(text)) {
            text.remove_prefix(1);
            groups.push_back(take_group(text));
        }
        if (has_bsn(groups)) {
            return true;
        }
    }
}

} // namespace people
