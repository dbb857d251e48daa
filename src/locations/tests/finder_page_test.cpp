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
    CHECK(support::says(page, ">Aalten</a></bdi>, <bdi>"));
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

TEST_CASE("the first page stays one question, also when it is asked for another day")
{
    auto visitor = Visitor{};
    auto const page = visitor.open(show_bare_finder, support::get({}, {{"on", "2027-01-01"}}));

    CHECK(page.status == 200);
    CHECK_FALSE(support::says(page, "Kijk op een andere dag"));
    CHECK(support::says(page, "type=\"hidden\" name=\"on\" value=\"2027-01-01\""));
}

TEST_CASE("an answer for a coming day says so, and neither lets apply nor speaks of room")
{
    auto visitor = Visitor{};
    auto const page = visitor.ask({{"q", "7121 AB"}, {"on", "2027-01-01"}});

    CHECK(page.status == 200);
    CHECK(support::says(page, "Op 1 januari 2027"));
    CHECK(support::says(page, "Dit weten we nu. Het kan nog veranderen."));
    CHECK(support::says(page, "Ja, in Aalten."));
    CHECK(support::says(page, "href=\"/?q=7121%20AB&amp;postcode=7121%20AB\""));
    CHECK_FALSE(support::says(page, "/apply?"));
    CHECK_FALSE(support::says(visitor.ask("7121 AB"), "Op 21 november 2026"));
    CHECK_FALSE(support::says(visitor.ask({{"q", "7121"}, {"on", "2026-11-21"}}), "Op 21 november 2026"));
    auto const past = visitor.ask({{"q", "7121"}, {"on", "2026-02-01"}});
    CHECK(support::says(past, "Op 1 februari 2026"));
    CHECK_FALSE(support::says(past, "Het kan nog veranderen."));
}

TEST_CASE("the day may be typed in three fields, and stays with what is asked next")
{
    auto visitor = Visitor{};
    auto const page =
        visitor.ask({{"q", "Elst"}, {"on_day", "1"}, {"on_month", "februari"}, {"on_year", "2027"}});

    CHECK(support::says(page, "Op 1 februari 2027"));
    CHECK(support::says(page, "href=\"/?q=GM1734&amp;on=2027-02-01\""));
    CHECK(support::says(page, "type=\"hidden\" name=\"on\" value=\"2027-02-01\""));
    CHECK(support::says(
        visitor.ask({{"q", "Aaltn"}, {"on", "2027-02-01"}}), "href=\"/?q=Aalten&amp;on=2027-02-01\""
    ));
}

TEST_CASE("a day that cannot be answered is said, and nothing is lost")
{
    auto visitor = Visitor{};
    auto const check = [&](std::string const& day, std::string_view words) {
        CAPTURE(day);
        auto const page = visitor.ask({{"q", "Aalten"}, {"on", day}, {"due", "2027-04-30"}});
        CHECK(page.status == 422);
        CHECK(support::says(page, words));
        CHECK(support::says(page, "Dit is het antwoord voor vandaag."));
        CHECK(support::says(page, "Ja, in Aalten."));
        CHECK(support::says(page, "value=\"Aalten\""));
        CHECK(support::says(page, "id=\"other-day\" open"));
        CHECK(support::says(page, "Je kunt steun krijgen vanaf 5 februari 2027."));
    };
    check("2027-02-30", "Vul een dag, maand en jaar in, bijvoorbeeld 3 2 2027.");
    check("morgen", "Vul een dag, maand en jaar in, bijvoorbeeld 3 2 2027.");
    check("2025-12-31", "Zo ver terug weten we het niet. Kies een dag vanaf 1 januari 2026.");
    check("2031-11-22", "Deze dag is te ver weg. Kies een dag tot en met 21 november 2031.");

    auto const typed =
        visitor.ask({{"q", "Aalten"}, {"on_day", "31"}, {"on_month", "2"}, {"on_year", "2027"}});
    CHECK(typed.status == 422);
    CHECK(support::says(typed, "name=\"on_day\" type=\"text\" inputmode=\"numeric\" value=\"31\""));
    auto const address = visitor.ask({{"q", "Aalten"}, {"on", "2027-02-30"}});
    CHECK(support::says(address, "name=\"on_day\" type=\"text\" inputmode=\"numeric\" value=\"30\""));
}

TEST_CASE("what changes later is told with the day, and leads to the answer for it")
{
    auto visitor = Visitor{};
    auto& database = visitor.data.database;
    auto const offer = list_offers_of(database, visitor.data.oost, today).front();
    end_offer(
        database, offer.id, base::Date{std::chrono::year{2026}, std::chrono::December, std::chrono::day{31}}
    );

    auto const now = visitor.ask("Aalten");
    CHECK(support::says(now, "Vanaf 1 januari 2027 is er geen Home-Start meer in Aalten."));
    CHECK(support::says(now, "href=\"/?q=Aalten&amp;on=2027-01-01\""));
    auto const then = visitor.ask({{"q", "Aalten"}, {"on", "2027-01-01"}});
    CHECK(support::says(then, "Geen Home-Start in Aalten."));
    CHECK_FALSE(support::says(then, "Vanaf 1 januari 2027"));
    CHECK_FALSE(support::says(visitor.ask("Winterswijk"), "Vanaf "));

    auto starting = NewOffer{offer};
    starting.municipality = code("GM1509"); // Oude IJsselstreek
    starting.valid_from = base::Date{std::chrono::year{2027}, std::chrono::March, std::chrono::day{1}};
    insert_offer(database, starting);
    CHECK(support::says(
        visitor.ask("Oude IJsselstreek"), "Vanaf 1 maart 2027 is er Home-Start in Oude IJsselstreek."
    ));
}

TEST_CASE("with a due date the answer says from which day a pregnant parent is supported")
{
    auto visitor = Visitor{};
    CHECK(support::says(visitor.ask("Aalten"), "Ben je zwanger?"));
    CHECK_FALSE(support::says(visitor.ask("Aalten"), "id=\"pregnancy\" open"));

    auto const later = visitor.ask({{"q", "Aalten"}, {"due", "2027-04-30"}});
    CHECK(later.status == 200);
    CHECK(support::says(later, "id=\"pregnancy\" open"));
    CHECK(support::says(later, "Je kunt steun krijgen vanaf 5 februari 2027. Dan ben je 28 weken zwanger."));
    CHECK(support::says(visitor.ask({{"q", "Aalten"}, {"due", "2027-02-13"}}), "Je kunt nu al steun krijgen.")
    );
    CHECK(support::says(visitor.ask({{"q", "Aalten"}, {"due", "2027-02-14"}}), "vanaf 22 november 2026."));
    CHECK(support::says(
        visitor.ask({{"q", "Aalten"}, {"due_day", "1"}, {"due_month", "12"}, {"due_year", "2026"}}),
        "Je kunt nu al steun krijgen."
    ));
}

TEST_CASE("a due date that cannot be is said, and nothing is lost")
{
    auto visitor = Visitor{};
    auto const check = [&](std::string const& due, std::string_view words) {
        CAPTURE(due);
        auto const page = visitor.ask({{"q", "7121 AB"}, {"due", due}});
        CHECK(page.status == 422);
        CHECK(support::says(page, words));
        CHECK(support::says(page, "Ja, in Aalten."));
        CHECK(support::says(page, "id=\"pregnancy\" open"));
        CHECK(support::says(page, "/apply?municipality=GM0197&amp;postcode=7121%20AB"));
        CHECK_FALSE(support::says(page, "Je kunt steun krijgen"));
    };
    check("2026-10-01", "Deze dag is voorbij. Is je kind geboren?");
    check("2027-08-29", "Kijk de datum na. Een zwangerschap duurt ongeveer 40 weken.");
    check("2027-02-31", "Vul een dag, maand en jaar in, bijvoorbeeld 3 2 2027.");
}

TEST_CASE("where pregnancy is not served nothing is asked of it, and an offer that stops before is said")
{
    auto visitor = Visitor{};
    auto& database = visitor.data.database;
    database.execute("UPDATE offers SET from_28_weeks = $1 WHERE municipality_code = 'GM0294'", false);
    CHECK_FALSE(support::says(visitor.ask({{"q", "Winterswijk"}, {"due", "2027-04-30"}}), "zwanger"));
    CHECK_FALSE(support::says(visitor.ask("Doetinchem"), "Ben je zwanger?"));

    database.execute("UPDATE offers SET valid_to = $1", today);
    CHECK(support::says(
        visitor.ask({{"q", "Aalten"}, {"due", "2027-04-30"}}), "Voor die tijd stopt Home-Start hier."
    ));
}

TEST_CASE("several offers are each named with who gives them, and everybody hears of an interpreter")
{
    auto visitor = Visitor{};
    CHECK_FALSE(support::says(visitor.ask("Aalten"), "<h3>"));
    CHECK(support::says(visitor.ask("Aalten"), "Je kunt om een tolk vragen."));

    insert_test_offer(
        visitor.data.database, insert_test_location(visitor.data.database, "Home-Start West"), "GM0197"
    );
    auto const both = visitor.ask("Aalten");
    CHECK(support::says(both, "<h3><bdi>Home-Start Oost"));
    CHECK(support::says(both, "<h3><bdi>Home-Start West"));
}

} // namespace locations
