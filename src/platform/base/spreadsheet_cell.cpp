#include "platform/base/spreadsheet_cell.hpp"

namespace base {

std::string spreadsheet_cell(std::string_view text)
{
    auto quoted = std::string{"\""};
    if (!text.empty() && std::string_view{"=+-@\t\r\n"}.contains(text.front())) {
        quoted.push_back('\'');
    }
    for (auto const letter : text) {
        quoted += letter == '"' ? "\"\"" : std::string{letter};
    }
    return quoted + "\"";
}

} // namespace base
