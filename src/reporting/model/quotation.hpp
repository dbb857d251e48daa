// What is said about the worth of early help (uitspraken), with what to keep in mind. A quotation is words
// and never a number that anything is reckoned with: of these sums nobody could name the study behind them.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace reporting {

// Dutch, to be translated when it is shown.
struct Quotation {
    std::string_view claim;
    std::string_view said_by;
    std::string_view caveat;
};

std::span<Quotation const> quotations();

// What the presentation for municipalities of 2024 says, in cents, whatever a programme begins with.
struct QuotedCosts {
    std::int64_t of_case;
    std::int64_t of_hour; // of the help instead of it
    std::int64_t hours;
};

inline constexpr auto costs_of_presentation =
    QuotedCosts{.of_case = 2'500'00, .of_hour = 63'00, .hours = 104};

} // namespace reporting
