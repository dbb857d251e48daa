#include "locations/tests/visitor.hpp"

#include <doctest/doctest.h>

namespace locations {

TEST_CASE("the first page asks one question and gives no answer yet")
{
    auto visitor = Visitor{};
    auto const page = visitor.open(show_bare_finder);

    CHECK(page.status == 200);
    CHECK(support::says(page, "Waar woon je?"));
    CHECK_FALSE(support::says(page, "class=\"answer\""));
}

TEST_CASE("the finder answers a postcode, a place and a code where Home-Start is offered")
{
    auto visitor = Visitor{};
    for (auto const* const typed : {"7121", "7121 AB", "7121ab", "Aalten", "AALTEN", "GM0197"}) {
        CAPTURE(typed);
        auto const page = visitor.ask(typed);
        CHECK(page.status == 200);
        CHECK(support::says(page, "Ja, in Aalten."));
        CHECK(support::says(page, "van 0 t/m 6 jaar, en vanaf 28 weken zwanger."));
        CHECK(support::says(page, ">Home-Start Oost"));
    }
    CHECK(support::says(visitor.ask("7121 AB"), "/apply?municipality=GM0197&amp;postcode=7121%20AB"));
    CHECK(support::says(visitor.ask("Aalten"), "\"/apply?municipality=GM0197\""));
    CHECK(support::says(visitor.ask("GM0197"), "name=\"q\" type=\"text\" value=\"Aalten\""));
}

TEST_CASE("a made-up offer is marked as an example")
{
    auto visitor = Visitor{};
    CHECK_FALSE(support::says(visitor.ask("Aalten"), "Voorbeeld"));

    visitor.data.database.execute("UPDATE offers SET demo = $1", true);
    CHECK(support::says(visitor.ask("Aalten"), "Voorbeeld"));
}

TEST_CASE("a place in two municipalities asks which one")
{
    auto visitor = Visitor{};
    auto const page = visitor.ask("Beekbergen");
    auto const which = visitor.ask("Elst");

    CHECK(support::says(which, "In welke gemeente woon je?"));
    CHECK(support::says(which, "gemeente Overbetuwe"));
    CHECK(support::says(which, "/?q=GM1734"));
    CHECK_FALSE(support::says(page, "In welke gemeente woon je?"));
}

TEST_CASE("where Home-Start is not offered the finder names the nearest, and other help")
{
    auto visitor = Visitor{};
    auto const page = visitor.ask("Doetinchem");

    CHECK(support::says(page, "In Doetinchem is nog geen Home-Start."));
    CHECK(support::says(page, ">Aalten</a>, "));
    CHECK(support::says(page, " km"));
    CHECK(support::says(page, "wijkteam"));
    CHECK_FALSE(support::says(page, "/apply"));
}

TEST_CASE("an unknown place is answered with near spellings, an unknown postcode with advice")
{
    auto visitor = Visitor{};
    auto const place = visitor.ask("Aaltn");

    CHECK(support::says(place, "Deze plaats kennen we niet."));
    CHECK(support::says(place, "href=\"/?q=Aalten\""));
    CHECK(support::says(visitor.ask("0999"), "Deze plaats kennen we niet."));
    CHECK(support::says(visitor.ask("1000 ZZ"), "Deze postcode kennen we niet."));
}

TEST_CASE("the finder stands any input")
{
    auto visitor = Visitor{};
    auto const empty = visitor.ask("  ");
    CHECK(empty.status == 422);
    CHECK(support::says(empty, "Vul eerst in waar je woont, bijvoorbeeld 7121 AB."));

    auto const hostile = visitor.ask("\"><script>alert(1)</script>");
    CHECK(hostile.status == 200);
    CHECK_FALSE(support::says(hostile, "<script>alert"));

    auto const long_one = visitor.ask(std::string(10'000, 'a'));
    CHECK(long_one.status == 200);
    CHECK(support::says(long_one, "Deze plaats kennen we niet."));
}

} // namespace locations
