// Money in whole cents of a euro.
#pragma once

#include "platform/text/texts.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace allowances {

struct Money {
    std::int64_t cents = 0;

    friend auto operator<=>(Money, Money) = default;

    friend constexpr Money operator+(Money a, Money b) { return {a.cents + b.cents}; }

    friend constexpr Money operator-(Money a, Money b) { return {a.cents - b.cents}; }

    friend constexpr Money operator*(Money a, std::int64_t times) { return {a.cents * times}; }
};

// Reads "12", "12,5", "12,50", "12.50" and "1.800"; anything else, a negative sum and a million or more give
// nothing.
std::optional<Money> parse_money(std::string_view text);

// "1234.50", for programs.
std::string to_decimal(Money money);

// "€ 1.234,50" in Dutch, "€1,234.50" in English.
std::string euros(Money money, text::Texts const& texts);

} // namespace allowances
