// A cell of a CSV file that people open in a spreadsheet.
#pragma once

#include <string>
#include <string_view>

namespace base {

// In quotes. What a spreadsheet would take for a formula begins with an apostrophe (OWASP, CSV injection).
std::string spreadsheet_cell(std::string_view text);

} // namespace base
