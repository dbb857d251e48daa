#include "locations/model/postcode.hpp"

#include "locations/model/municipality_code.hpp"
#include "platform/base/digits.hpp"

#include <algorithm>

namespace locations {

namespace {

bool is_decimal(char c)
{
    return c >= '0' && c <= '9';
}

char capital(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

bool is_capital(char c)
{
    return c >= 'A' && c <= 'Z';
}

// Capitals without blanks around them; a no-break space counts as a blank.
std::string capitals_of(std::string_view text)
{
    auto capitals = base::with_plain_digits(text);
    for (auto at = capitals.find("\u00a0"); at != std::string::npos; at = capitals.find("\u00a0")) {
        capitals.replace(at, 2, " ");
    }
    std::ranges::transform(capitals, capitals.begin(), capital);
    capitals.erase(0, capitals.find_first_not_of(" \t\r\n"));
    capitals.erase(capitals.find_last_not_of(" \t\r\n") + 1);
    return capitals;
}

constexpr auto longest_typed_code = 40;

} // namespace

std::optional<MunicipalityCode> MunicipalityCode::parse(std::string_view text)
{
    if (text.size() > longest_typed_code) {
        return std::nullopt;
    }
    auto code = capitals_of(text);
    auto const fits = code.size() == 6 && code.starts_with("GM")
                      && std::ranges::all_of(std::string_view{code}.substr(2), is_decimal);
    return fits ? std::optional{MunicipalityCode{std::move(code)}} : std::nullopt;
}

std::optional<Postcode> Postcode::parse(std::string_view text)
{
    if (text.size() > longest_typed_code) {
        return std::nullopt;
    }
    auto const code = capitals_of(text);
    auto const digits = code.substr(0, 4);
    auto letters = code.substr(digits.size());
    letters.erase(0, letters.find_first_not_of(' '));

    auto const digits_fit = digits.size() == 4 && digits[0] != '0' && std::ranges::all_of(digits, is_decimal);
    auto const letters_fit = letters.empty()
                             || (letters.size() == 2 && std::ranges::all_of(letters, is_capital)
                                 && letters != "SA" && letters != "SD" && letters != "SS");
    return digits_fit && letters_fit ? std::optional{Postcode{digits, letters}} : std::nullopt;
}

std::string Postcode::for_people() const
{
    return letters_.empty() ? digits_ : digits_ + " " + letters_;
}

} // namespace locations
