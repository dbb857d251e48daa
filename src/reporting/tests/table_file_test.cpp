#include "reporting/pages/file_names.hpp"
#include "reporting/pages/table_file.hpp"
#include "support/world.hpp"

#include <doctest/doctest.h>

namespace reporting {

TEST_CASE("a number in a file is written as a spreadsheet in its language reads it, never with an exponent")
{
    auto const world = support::World{};
    auto const& dutch = world.texts;
    auto const& english = world.catalogues.in(text::Language::en);
    CHECK(number_cell(8.76, dutch) == "8,76");
    CHECK(number_cell(8.76, english) == "8.76");
    CHECK(number_cell(13.0 / 11, dutch) == "1,18181818182");
    CHECK(number_cell(1200, dutch) == "1200");
    CHECK(number_cell(0, dutch) == "0");
    CHECK(number_cell(0.00002, dutch) == "0,00002");
}

TEST_CASE("what is not shown and what is not known differ in a file, and of how many a class is stands in it")
{
    auto const world = support::World{};
    auto const& texts = world.texts;
    auto const figure = DocumentValue{.value = 15, .basis = Basis{.n = 17, .missing = 2}};
    CHECK(cells_of_value(figure, texts) == Cells{"15", "\"getoond\"", "17", "2"});
    CHECK(cells_of_value(DocumentValue{.hidden = true}, texts) == Cells{"", "\"niet getoond\"", "", ""});
    CHECK(cells_of_value(DocumentValue{}, texts) == Cells{"", "\"niet bekend\"", "", ""});
    CHECK(cells_of_value(std::nullopt, texts) == Cells{"", "", "", ""});
    CHECK(cells_of_class({.value = 9}, figure, texts) == Cells{"9", "\"getoond\"", "17", "2"});
    CHECK(cells_of_class({.hidden = true}, figure, texts) == Cells{"", "\"niet getoond\"", "17", "2"});
}

TEST_CASE("a file says that its letters are UTF-8, and parts its cells as the language does")
{
    auto const world = support::World{};
    auto file = TableFile{world.texts};
    file.name_columns({"Naam", "Waarde"});
    file.add({"\"Één\"", "1,5"});
    CHECK(file.text() == "\xEF\xBB\xBF\"Naam\";\"Waarde\"\r\n\"Één\";1,5\r\n");
    auto english = TableFile{world.catalogues.in(text::Language::en)};
    english.add({"\"One\"", "1.5"});
    CHECK(english.text() == "\xEF\xBB\xBF\"One\",1.5\r\n");
}

TEST_CASE("the name of a file says of which place and period it is")
{
    CHECK(place_and_period("Zutphen", year_of(2024)) == "zutphen-2024");
    CHECK(place_and_period("Home-Start Aalten", quarter_of(2025, 1)) == "home-start-aalten-2025-kwartaal-1");
    CHECK(place_and_period("Bergen (L.)", year_of(2024)) == "bergen-l-2024");
    CHECK(place_and_period("'s-Hertogenbosch", year_of(2024)) == "s-hertogenbosch-2024");
    auto const header = kept_as("cijfers", "Súdwest-Fryslân", year_of(2024), ".csv");
    CHECK(header.second == "attachment; filename=\"cijfers-sudwest-fryslan-2024.csv\"");
}

} // namespace reporting
