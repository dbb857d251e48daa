// A figure as it is said in a sentence: with the noun of what is counted, so that nobody asks "four of what".
#pragma once

#include "platform/text/texts.hpp"
#include "reporting/model/count.hpp"

#include <string>

namespace reporting {

// "4 gezinnen", "1 vrijwilliger".
std::string with_noun(std::int64_t count, Population population, text::Texts const& texts);

// "15 gezinnen, van 2 niet bekend", "78,7% van 42 gezinnen", "gemiddeld 8,9, van 30 gezinnen".
std::string spoken_value(Figure const& figure, Result const& result, text::Texts const& texts);

// "van 42 gezinnen, van 3 niet bekend": what belongs beside a value that stands alone. Empty for a plain sum.
std::string spoken_basis(Figure const& figure, Result const& result, text::Texts const& texts);

} // namespace reporting
