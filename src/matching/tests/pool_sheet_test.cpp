#include "matching/pages/pool_report.hpp"
#include "support/world.hpp"

#include <doctest/doctest.h>

namespace matching {

namespace {

PoolSheet read(support::World& world, std::string_view csv)
{
    auto const nowhere = [](std::string_view) { return std::optional<locations::Point>{}; };
    return read_pool_sheet(csv, world.programme, nowhere, support::World::today, world.texts);
}

std::string pairs(support::World& world, PoolSheet const& sheet)
{
    auto const yardstick = Yardstick{
        .rules = world.programme.matching,
        .weights = world.programme.matching.weights,
        .neighbours = Neighbours::allowed,
        .today = support::World::today,
    };
    return pairs_as_csv(sheet, yardstick, world.programme, true, world.texts);
}

} // namespace

TEST_CASE("a bad row is told with its line, and the others are done")
{
    auto world = support::World{};
    auto const sheet = read(
        world,
        "soort,naam,postcode,dagdelen,sinds,reist_km\n"
        "gezin,Sanne,7121 AB,dinsdag middag,2026-09-01,\n"
        "gezin,Fatma,7121,dinsdag nacht,,\n"
        "vrijwilliger,Anna,,di middag,,5\n"
        "buurvrouw,Bea,,,,\n"
        "vrijwilliger,Carla,,,,ver\n"
        "vrijwilliger,Dewi\n"
        "\n"
        "vrijwilliger,,,,,\n"
        "gezin,Noor,71,,,\n"
    );

    CHECK(sheet.families == std::vector<std::string>{"Sanne"});
    CHECK(sheet.volunteers == std::vector<std::string>{"Anna"});
    CHECK(
        sheet.faults
        == std::vector<std::string>{
            "Regel 3: dagdelen \"dinsdag nacht\": dit is geen dagdeel zoals dinsdag middag",
            "Regel 5: soort \"buurvrouw\": dit moet gezin of vrijwilliger zijn",
            "Regel 6: reist_km \"ver\": dit is geen getal",
            "Regel 7: deze regel heeft niet zoveel cellen als de eerste",
            "Regel 9: er staat geen naam",
            "Regel 10: postcode \"71\": dit is geen postcode",
        }
    );
    CHECK(pairs(world, sheet).contains("\"Sanne\",\"Anna\","));
}

TEST_CASE("semicolons, capitals, a byte order mark and names of the programme are understood")
{
    auto world = support::World{};
    auto const sheet = read(
        world,
        "\xEF\xBB\xBF\"Soort\";\"Naam\";\"Talen\"\r\n"
        "GEZIN;\"de Boer, Sanne\";turks\r\n"
        "Vrijwilliger;Anna;nl | Turks\r\n"
    );

    CHECK(sheet.faults == std::vector<std::string>{});
    REQUIRE(sheet.families == std::vector<std::string>{"de Boer, Sanne"});
    CHECK(sheet.waiting.families[0].home_language == "tr");
    CHECK(sheet.waiting.volunteers[0].profile.languages == std::vector<std::string>{"nl", "tr"});
}

TEST_CASE("a sheet without the columns it needs says so")
{
    auto world = support::World{};
    CHECK(
        read(world, "naam,postcode\nAnna,7121\n").faults
        == std::vector<std::string>{"Regel 1: er is geen kolom soort"}
    );
    CHECK(read(world, "").faults == std::vector<std::string>{"Regel 1: er is geen kolom soort"});
}

TEST_CASE("who waits longest comes first, and nobody is a formula")
{
    auto world = support::World{};
    auto const sheet = read(
        world,
        "soort,naam,sinds,talen\n"
        "gezin,Later,2026-10-01,nl\n"
        "gezin,=1+1,2026-01-01,ar\n"
        "gezin,Nooit,,nl\n"
        "vrijwilliger,Anna,,nl\n"
    );

    auto const csv = pairs(world, sheet);

    CHECK(csv.starts_with("gezin,vrijwilliger,punten,dagen,uitleg\r\n\"'=1+1\",\"\",,"));
    CHECK(csv.contains("Anna: spreekt de taal van het gezin niet"));
    CHECK(csv.contains("\"Later\",\"Anna\","));
    CHECK(csv.contains("Wie kan komen, is bij een ander gezin nodig."));
}

} // namespace matching
