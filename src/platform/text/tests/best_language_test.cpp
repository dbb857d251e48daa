#include "platform/text/texts.hpp"

#include <doctest/doctest.h>

namespace {

TEST_CASE("the browser's languages are weighed; what we do not speak is skipped")
{
    using text::Language;
    CHECK(text::best_language("en-GB,en;q=0.9,nl;q=0.8") == Language::en);
    CHECK(text::best_language("nl-BE, en;q=0.7") == Language::nl);
    CHECK(text::best_language("sv;q=1, en;q=0.3, nl;q=0.2") == Language::en);
    CHECK(text::best_language("nl;q=0.5, EN ; q=0.6") == Language::en);
    CHECK(text::best_language("en, nl") == Language::en);
    CHECK(text::best_language("uk-UA,uk;q=0.9,en;q=0.8") == Language::uk);
}

TEST_CASE("Dutch is spoken to a browser that asks for nothing we know")
{
    using text::Language;
    for (auto const* accepted :
         {"", "*", "sv", "en;q=0", "en;q=2", "en;q=nan", "en;q=", ",,;;", "english", "e", "en;level=1"}) {
        CAPTURE(accepted);
        CHECK(text::best_language(accepted) == Language::nl);
    }
}

} // namespace
