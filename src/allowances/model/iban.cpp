#include "allowances/model/iban.hpp"

#include <algorithm>

namespace allowances {

namespace {

constexpr auto shortest = std::size_t{15};
constexpr auto longest = std::size_t{34};
constexpr auto length_in_the_netherlands = std::size_t{18};

bool is_digit(char letter)
{
    return letter >= '0' && letter <= '9';
}

bool is_capital(char letter)
{
    return letter >= 'A' && letter <= 'Z';
}

bool has_form(std::string_view iban)
{
    auto const has_length = iban.starts_with("NL") ? iban.size() == length_in_the_netherlands
                                                   : iban.size() >= shortest && iban.size() <= longest;
    return has_length && is_capital(iban[0]) && is_capital(iban[1]) && is_digit(iban[2]) && is_digit(iban[3])
           && std::ranges::all_of(iban, [](char letter) { return is_capital(letter) || is_digit(letter); });
}

// The first four characters go to the end and letters become numbers, A being 10: what is left of 97.
int remainder_of(std::string_view iban)
{
    auto const turned = std::string{iban.substr(4)} + std::string{iban.substr(0, 4)};
    auto remainder = 0;
    for (auto const letter : turned) {
        remainder =
            is_digit(letter) ? remainder * 10 + (letter - '0') : remainder * 100 + (letter - 'A' + 10);
        remainder %= 97;
    }
    return remainder;
}

} // namespace

std::optional<Iban> Iban::parse(std::string_view text)
{
    auto iban = std::string{};
    for (auto const letter : text) {
        if (letter != ' ' && letter != '.' && letter != '-') {
            iban.push_back(letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter);
        }
    }
    return has_form(iban) && remainder_of(iban) == 1 ? std::optional{Iban{std::move(iban)}} : std::nullopt;
}

std::string Iban::for_people() const
{
    auto words = std::string{};
    for (auto start = std::size_t{0}; start < value_.size(); start += 4) {
        words += (start == 0 ? "" : " ") + value_.substr(start, 4);
    }
    return words;
}

} // namespace allowances
