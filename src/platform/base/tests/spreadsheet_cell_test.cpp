#include "platform/base/spreadsheet_cell.hpp"

#include <doctest/doctest.h>

TEST_CASE("a cell for a spreadsheet is in quotes, and never a formula")
{
    CHECK(base::spreadsheet_cell("") == "\"\"");
    CHECK(base::spreadsheet_cell("de Boer, Sanne") == "\"de Boer, Sanne\"");
    CHECK(base::spreadsheet_cell("\"An\"") == "\"\"\"An\"\"\"");
    for (auto const* const formula : {"=1+1", "+1", "-1", "@sum", "\t=1", "\r=1", "\n=1"}) {
        CHECK(base::spreadsheet_cell(formula) == "\"'" + std::string{formula} + "\"");
    }
    CHECK(base::spreadsheet_cell("1-1") == "\"1-1\"");
}
