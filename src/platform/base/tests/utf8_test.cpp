#include "platform/base/utf8.hpp"

#include <doctest/doctest.h>

namespace base {

TEST_CASE("text of every alphabet is UTF-8")
{
    for (auto const* text : {"", "Anna", "Zoë", "Łucja", "أمل", "ትግርኛ", "👩‍👧", "\xF4\x8F\xBF\xBF"}) {
        CHECK_MESSAGE(is_utf8(text), text);
    }
}

TEST_CASE("bytes that only look like UTF-8 are refused")
{
    for (auto const* bytes :
         {"\x80",
          "\xC3",
          "\xC0\xAF",
          "\xC1\x81",
          "\xE0\x80\xAF",
          "\xED\xA0\x80",
          "\xF0\x80\x80\xAF",
          "\xF4\x90\x80\x80",
          "\xF5\x80\x80\x80",
          "\xFF",
          "Zo\xEB"}) {
        CHECK_FALSE(is_utf8(bytes));
    }
}

TEST_CASE("a character counts once, however many bytes it takes")
{
    CHECK(count_code_points("") == 0);
    CHECK(count_code_points("Zoë") == 3);
    CHECK(count_code_points("أمل") == 3);
    CHECK(count_code_points("👧") == 1);
}

} // namespace base
