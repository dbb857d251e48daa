#include "platform/spreadsheet/workbook.hpp"

#include <doctest/doctest.h>

namespace spreadsheet {

namespace {

std::vector<Sheet> one_sheet(std::string name, std::vector<Row> rows)
{
    return {{.name = std::move(name), .widths = {30}, .rows = std::move(rows), .rows_above = 1}};
}

} // namespace

TEST_CASE("a cell is named by its column and row")
{
    CHECK(cell_name(0, 0) == "A1");
    CHECK(cell_name(3, 25) == "Z4");
    CHECK(cell_name(9, 26) == "AA10");
    CHECK(cell_name(0, 701) == "ZZ1");
    CHECK(cell_name(0, 702) == "AAA1");
}

TEST_CASE("the same sheets give the same bytes of a zip file")
{
    auto const sheets = one_sheet(
        "Cijfers: 2024/[Aalten]",
        {{Text{.words = "=HYPERLINK(\"http://example.org\")"}, Number{.value = 3242}},
         {Empty{}, Number{.value = 78.7, .style = Style::percent}, Formula{.formula = "=B1*2", .value = 6484}}
        }
    );
    auto const properties = Properties{.title = "Verslag", .author = "Home-Start"};
    auto const file = to_xlsx(sheets, properties);
    CHECK(file.starts_with("PK"));
    CHECK(to_xlsx(sheets, properties) == file);
}

TEST_CASE("a workbook with two sheets of one name is refused")
{
    auto sheets = one_sheet("Cijfers", {});
    sheets.push_back(sheets.front());
    CHECK_THROWS_AS(to_xlsx(sheets, {.title = "", .author = ""}), NotWritten);
}

} // namespace spreadsheet
