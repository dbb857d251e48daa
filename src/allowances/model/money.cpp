#include "allowances/model/money.hpp"

#include "platform/base/ascii.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>

namespace allowances {

namespace {

constexpr auto cents_in_euro = std::int64_t{100};
constexpr auto most_digits = std::size_t{6};

constexpr auto digits = std::string_view{"0123456789"};

std::optional<std::int64_t> parse_digits(std::string_view text)
{
    if (text.empty() || text.size() > most_digits
        || text.find_first_not_of(digits) != std::string_view::npos) {
        return std::nullopt;
    }
    auto number = std::int64_t{0};
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

// What stands before and after the decimal sign.
struct Parts {
    std::string_view whole;
    std::string_view decimals;
};

Parts parts_of(std::string_view text)
{
    auto const mark = text.find_last_of(",.");
    auto const has_decimals = mark != std::string_view::npos && text.size() - mark - 1 <= 2;
    return has_decimals ? Parts{.whole = text.substr(0, mark), .decimals = text.substr(mark + 1)}
                        : Parts{.whole = text, .decimals = {}};
}

// Without the dots that part thousands; nothing when a dot stands elsewhere.
std::optional<std::string> without_thousands(std::string_view whole)
{
    constexpr auto dot_and_digits = std::size_t{4};
    auto joined = std::string{};
    for (auto place = std::size_t{0}; place < whole.size(); ++place) {
        if (whole[place] != '.') {
            joined.push_back(whole[place]);
        } else if ((whole.size() - place) % dot_and_digits != 0) {
            return std::nullopt;
        }
    }
    return joined;
}

} // namespace

std::optional<Money> parse_money(std::string_view text)
{
    text = base::trim(text);
    if (text.ends_with(',') || text.ends_with('.')) {
        return std::nullopt;
    }
    auto const parts = parts_of(text);
    auto const whole = without_thousands(parts.whole).and_then(parse_digits);
    auto const decimals =
        parts.decimals.empty() ? std::optional{std::int64_t{0}} : parse_digits(parts.decimals);
    if (!whole || !decimals) {
        return std::nullopt;
    }
    auto const cents = parts.decimals.size() == 1 ? *decimals * 10 : *decimals;
    return Money{*whole * cents_in_euro + cents};
}

std::string to_decimal(Money money)
{
    auto const sign = money.cents < 0 ? "-" : "";
    auto const cents = money.cents < 0 ? -money.cents : money.cents;
    return fmt::format("{}{}.{:02}", sign, cents / cents_in_euro, cents % cents_in_euro);
}

std::string euros(Money money, text::Texts const& texts)
{
    auto const* const sign = money.cents < 0 ? "-" : "";
    auto const size = money.cents < 0 ? -money.cents : money.cents;
    auto const whole = texts.number(size / cents_in_euro);
    auto const cents = size % cents_in_euro;
    return texts.language() == text::Language::nl ? fmt::format("{}€ {},{:02}", sign, whole, cents)
                                                  : fmt::format("{}€{}.{:02}", sign, whole, cents);
}

} // namespace allowances
