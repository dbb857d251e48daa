// Days as people type them.
#pragma once

#include "platform/base/date.hpp"

#include <optional>
#include <string_view>

namespace web {

// "2026-11-21", or day, month and year with "-", "/", "." or a space between: "3-3-2026", "03/03/2026",
// "3 mrt 2026", "3 maart 2026", "3 march 2026". The year has four digits and is at least 1900.
std::optional<base::Date> parse_typed_date(std::string_view typed);

// A month and a year in the same ways: "2026-03", "3-2026", "mrt 2026".
std::optional<std::chrono::year_month> parse_typed_month(std::string_view typed);

} // namespace web
