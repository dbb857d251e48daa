#include "platform/base/csv.hpp"

#include <doctest/doctest.h>

namespace base {

namespace {

std::vector<CsvRow> rows(std::string_view text)
{
    return parse_csv(text, "gemeenten.csv", {"code", "name"});
}

std::string refusal(std::string_view text)
{
    try {
        rows(text);
    } catch (CsvError const& error) {
        return error.what();
    }
    return "";
}

} // namespace

TEST_CASE("the cells of a CSV file are read by the names of their columns")
{
    auto const all = rows("name,more,code\nAalten,x,GM0197\nZutphen,,GM0301\n");

    REQUIRE(all.size() == 2);
    CHECK(all[0].text("code") == "GM0197");
    CHECK(all[1].text("name") == "Zutphen");
    CHECK(all[1].text("more") == "");
    CHECK_THROWS_AS(static_cast<void>(all[0].text("province")), std::out_of_range);
}

TEST_CASE("a quoted CSV cell may hold commas, quotes and line ends")
{
    auto const all = rows("code,name\n1,\"De Liemers, \"\"regio\"\"\nen meer\"\n2,\"\"\n");

    REQUIRE(all.size() == 2);
    CHECK(all[0].text("name") == "De Liemers, \"regio\"\nen meer");
    CHECK(all[1].text("name") == "");
    CHECK(std::string{all[1].error("fout").what()} == "gemeenten.csv:4: fout");
}

TEST_CASE("a CSV file may come from Windows, and its last line need not end")
{
    auto const all = rows("\xEF\xBB\xBF"
                          "code,name\r\n1,Aalten\r\n2,Zutphen");

    REQUIRE(all.size() == 2);
    CHECK(all[0].text("code") == "1");
    CHECK(all[1].text("name") == "Zutphen");
}

TEST_CASE("a faulty CSV file is refused with file and line")
{
    CHECK(refusal("") == "gemeenten.csv:1: the file is empty");
    CHECK(refusal("code\n") == "gemeenten.csv:1: there is no column 'name'");
    CHECK(refusal("code,name,code\n") == "gemeenten.csv:1: two columns are called 'code'");
    CHECK(refusal("code,name\n1,a\n2\n") == "gemeenten.csv:3: 1 cells where the header has 2");
    CHECK(refusal("code,name\n1,a,b\n") == "gemeenten.csv:2: 3 cells where the header has 2");
    CHECK(refusal("code,name\n1,\"a\n") == "gemeenten.csv:2: quotes that are not closed");
    CHECK(
        refusal("code,name\n1,\"a\"b\n")
        == "gemeenten.csv:2: text after a closing quote, or a stray carriage return"
    );
    CHECK(
        refusal("code,name\n1,a\"b\n")
        == "gemeenten.csv:2: a quote inside a cell that does not begin with one"
    );
    CHECK(refusal("code,name\n1,a\rb\n").starts_with("gemeenten.csv:2: "));
    CHECK(
        refusal("code,name\n1,S\xFA"
                "dwest\n")
        == "gemeenten.csv: this is not a text in UTF-8"
    );
    CHECK(refusal(std::string_view{"code,name\n1,\0\n", 14}) == "gemeenten.csv: this is not a text in UTF-8");
}

TEST_CASE("a CSV cell that must be a number or a day is refused when it is not")
{
    auto const row = parse_csv("a,b,c,d\n12,1.5x,2026-02-30,\n", "f.csv", {"a"}).front();

    CHECK(row.integer("a") == 12);
    CHECK(row.real("a") == 12.0);
    CHECK_THROWS_WITH_AS(
        static_cast<void>(row.real("b")), "f.csv:2: '1.5x' in 'b' is not a number", CsvError
    );
    CHECK_THROWS_WITH_AS(
        static_cast<void>(row.integer("b")), "f.csv:2: '1.5x' in 'b' is not a whole number", CsvError
    );
    CHECK_THROWS_WITH_AS(
        static_cast<void>(row.date("c")),
        "f.csv:2: '2026-02-30' in 'c' is not a date such as 2027-01-01",
        CsvError
    );
    CHECK_THROWS_WITH_AS(static_cast<void>(row.required("d")), "f.csv:2: 'd' is empty", CsvError);
}

TEST_CASE("the words of a CSV cell stand between spaces")
{
    auto const row = parse_csv("a,b\nGM0001 GM0002,\n", "f.csv", {"a", "b"}).front();

    CHECK(row.words("a") == std::vector<std::string>{"GM0001", "GM0002"});
    CHECK(row.words("b").empty());
}

TEST_CASE("a CSV file that is not there is said to be unreadable")
{
    CHECK_THROWS_WITH_AS(
        read_csv("/nowhere/a.csv", {"a"}), "/nowhere/a.csv: this file cannot be read", CsvError
    );
}

} // namespace base
