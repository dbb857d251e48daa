#include "platform/text/texts.hpp"

#include <doctest/doctest.h>

namespace {

TEST_CASE("placeholders are filled by name, in any order and more than once")
{
    CHECK(text::fill("Nog {days} dagen", {{"days", "3"}}) == "Nog 3 dagen");
    CHECK(text::fill("{b} na {a}, {b}", {{"a", "één"}, {"b", "twee"}}) == "twee na één, twee");
    CHECK(text::fill("Geen", {}) == "Geen");
}

TEST_CASE("a value is never filled again, and what is no placeholder stays as it is")
{
    CHECK(text::fill("{name}: {days}", {{"name", "{days}"}, {"days", "3"}}) == "{days}: 3");
    CHECK(text::fill("{other} {days", {{"days", "3"}}) == "{other} {days");
    CHECK(text::fill("a { b {days}", {{"days", "3"}}) == "a { b 3");
    CHECK(text::fill("} {", {{"days", "3"}}) == "} {");
}

} // namespace
