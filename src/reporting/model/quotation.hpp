// What is said about the worth of early help (uitspraken), with what to keep in mind. A quotation is words
// and never a number that anything is reckoned with: of these sums nobody could name the study behind them.
#pragma once

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

} // namespace reporting
