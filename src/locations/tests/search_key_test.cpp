#include "locations/model/search_key.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <rapidcheck.h>

namespace locations {

namespace {

bool is_plain(std::string const& key)
{
    return std::ranges::all_of(key, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
}

// Names as the data has them, and worse.
rc::Gen<std::string> names()
{
    auto const pieces = rc::gen::element<std::string>(
        "'s-",
        "’s ",
        "St. ",
        "st ",
        "Sint-",
        "het ",
        "Het ",
        "'t ",
        "a/d ",
        "a.d. ",
        "Súd",
        "Fryslân",
        "IJ",
        "Ĳ",
        "e\u0301",
        "Den ",
        "Bosch",
        "ë",
        "-",
        " ",
        "\t",
        "\xFF",
        "\xC3",
        "日",
        "(NH)",
        "7",
        "."
    );
    return rc::gen::map(
        rc::gen::container<std::vector<std::string>>(pieces),
        [](std::vector<std::string> const& all) {
            auto name = std::string{};
            for (auto const& piece : all) {
                name += piece;
            }
            return name;
        }
    );
}

} // namespace

TEST_CASE("capitals, accents, apostrophes, hyphens and blanks make no difference")
{
    CHECK(search_key("'s-Hertogenbosch") == "shertogenbosch");
    for (auto const name : {"s hertogenbosch", "S’HERTOGENBOSCH", "'s Hertogenbosch ", "`s-hertogenbosch"}) {
        CAPTURE(name);
        CHECK(search_key(name) == search_key("'s-Hertogenbosch"));
    }
    CHECK(search_key("sudwest fryslan") == search_key("Súdwest-Fryslân"));
    CHECK(search_key("SÚDWEST FRYSLÂN") == search_key("Súdwest-Fryslân"));
    CHECK(search_key("Su\u0301dwest-Frysla\u0302n") == search_key("Súdwest-Fryslân"));
    CHECK(search_key("ohe en laak") == search_key("Ohé en Laak"));
    CHECK(search_key("Ĳsselstein") == search_key("IJsselstein"));
}

TEST_CASE("words with several spellings have one")
{
    CHECK(search_key("Sint Annaparochie") == search_key("St.-Annaparochie"));
    CHECK(search_key("st annaparochie") == search_key("St.-Annaparochie"));
    CHECK(search_key("'t Hogeland") == search_key("Het Hogeland"));
    CHECK(search_key("Alphen a/d Rijn") == search_key("Alphen aan den Rijn"));
    CHECK(search_key("alphen a.d. rijn") == search_key("Alphen aan den Rijn"));
    CHECK(search_key("Krimpen ad IJssel") == search_key("Krimpen aan den IJssel"));
    CHECK(search_key("Elst") == "elst");
    CHECK(search_key("Best") == "best");
}

TEST_CASE("what cannot be read has no key")
{
    CHECK(search_key("") == "");
    CHECK(search_key(" -'./ ") == "");
    CHECK(search_key("日本") == "");
    CHECK(search_key("\xFF\xFE\xC3") == "");
}

TEST_CASE("a key is plain and is its own key, whatever comes in")
{
    CHECK(rc::check([] {
        auto const key = search_key(*names());
        RC_ASSERT(is_plain(key));
        RC_ASSERT(search_key(key) == key);
    }));
    CHECK(rc::check([](std::string const& bytes) { RC_ASSERT(is_plain(search_key(bytes))); }));
}

TEST_CASE("blanks around a name never change its key")
{
    CHECK(rc::check([] {
        auto const name = *names();
        RC_ASSERT(search_key("  " + name + " ") == search_key(name));
    }));
}

TEST_CASE("a name can be had without what only tells it from its namesakes")
{
    CHECK(without_namesake_mark("Hengelo (Gld)") == "Hengelo");
    CHECK(without_namesake_mark("Hengelo (O.)") == "Hengelo");
    CHECK(without_namesake_mark("Elst Ut") == "Elst");
    CHECK(without_namesake_mark("Driehuis NH") == "Driehuis");
    CHECK(without_namesake_mark("Spaarndam gem. Haarlem") == "Spaarndam");
    CHECK(without_namesake_mark("Alteveer gem Hoogeveen") == "Alteveer");
    CHECK(without_namesake_mark("'t Harde") == "'t Harde");
    CHECK(without_namesake_mark("NB") == "NB");
}

} // namespace locations
