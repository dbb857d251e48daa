#include "platform/base/letters.hpp"
#include "platform/base/utf8.hpp"

#include <doctest/doctest.h>

#include <rapidcheck.h>

namespace base {

TEST_CASE("words of several alphabets are written in small letters")
{
    CHECK(lower_case("HUISARTS, 2e etage") == "huisarts, 2e etage");
    CHECK(lower_case("ÓVODA ÉS BÖLCSŐDE") == "óvoda és bölcsőde");
    CHECK(lower_case("ÉCOLE MATERNELLE, ŒUVRE, LA HAŸE") == "école maternelle, œuvre, la haÿe");
    CHECK(lower_case("ŻŁOBEK ŚRÓDMIEŚCIE") == "żłobek śródmieście");
    CHECK(lower_case("ÅRSTAD HELSESTASJON Ø") == "årstad helsestasjon ø");
    CHECK(lower_case("ΠΑΙΔΊΑΤΡΟΣ ΏΡΑ") == "παιδίατροσ ώρα");
    CHECK(lower_case("ЇЖАК І ЛІКАР") == "їжак і лікар");
}

TEST_CASE("what is no capital stays as it is")
{
    for (auto const* text : {"", "ß", "×", "ŉ", "أمل", "👩‍👧", "\xC3", "\xC3x"}) {
        CHECK_MESSAGE(lower_case(text) == text, text);
    }
}

TEST_CASE("small letters are as long as they were written, and small already")
{
    CHECK(rc::check([](std::string const& text) {
        auto const lower = lower_case(text);
        RC_ASSERT(lower.size() == text.size());
        RC_ASSERT(lower_case(lower) == lower);
        RC_ASSERT(is_utf8(lower) == is_utf8(text));
    }));
}

TEST_CASE("a word goes on where a letter of any alphabet stands")
{
    for (auto const* text : {"a", "Z", "é", "ő", "Я", "أ", "医"}) {
        CHECK_MESSAGE(begins_with_letter(text), text);
        CHECK_MESSAGE(ends_with_letter(text), text);
    }
    for (auto const* text : {"", " ", "7", "-", "–", "’", "\u00A0", "×", "\x80", "\xC3"}) {
        CHECK_MESSAGE(!begins_with_letter(text), text);
        CHECK_MESSAGE(!ends_with_letter(text), text);
    }
    CHECK(ends_with_letter("één"));
    CHECK(ends_with_letter("coördiné"));
    CHECK(!begins_with_letter("'s middags"));
}

} // namespace base
