// A citizen service number (BSN) has no place in this system. Free text that seems to hold one is refused.
#pragma once

#include <string_view>

namespace people {

// Whether nine digits in the text pass the eleven-test, also when they are written in groups ("1234.56.782").
// Digits that belong to a telephone number do not count.
bool holds_bsn(std::string_view text);

} // namespace people
