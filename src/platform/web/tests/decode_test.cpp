#include "platform/web/decode.hpp"

#include <doctest/doctest.h>

namespace web {

TEST_CASE("a path is decoded once and a plus in it stays a plus")
{
    CHECK(decode_path("/zoek/Zo%C3%AB+1") == "/zoek/Zoë+1");
    CHECK(decode_path("/a%2541") == "/a%41");
}

TEST_CASE("a path with a broken escape, NUL, hidden slash or foreign bytes is refused")
{
    for (auto const* path :
         {"/%", "/%4", "/%zz", "/%0", "/%00", "/a%2Fb", "/a%2fb", "/%ff", "/%C3", "/%c0%af"}) {
        CHECK_FALSE_MESSAGE(decode_path(path), path);
    }
    CHECK_FALSE(decode_path(std::string_view{"/a\0b", 4}));
}

TEST_CASE("form fields come in their order, with plus and escapes read")
{
    auto const form = decode_form("name=Zo%C3%AB+de+Wit&need=a&need=b&empty=&bare&&sum=1%2B1%3D2&x=a=b");

    REQUIRE(form);
    CHECK(form->first("name") == "Zoë de Wit");
    CHECK(form->all("need") == std::vector<std::string_view>{"a", "b"});
    CHECK(form->has("empty"));
    CHECK(form->has("bare"));
    CHECK(form->first("sum") == "1+1=2");
    CHECK(form->first("x") == "a=b");
    CHECK(form->entries().size() == 7);
}

TEST_CASE("a form with anything broken in it is refused as a whole")
{
    for (auto const* body : {"a=%", "a=%1", "a=1&b=%GG", "%00=1", "a=%00", "a=%FF", "%ED%A0%80=1"}) {
        CHECK_FALSE_MESSAGE(decode_form(body), body);
    }
}

TEST_CASE("a form has a bounded number of fields")
{
    auto body = std::string{};
    for (auto count = 0; count < 2000; ++count) {
        body += "a&";
    }
    CHECK(decode_form(body));
    CHECK_FALSE(decode_form(body + "a"));
}

TEST_CASE("an address is a path and a query")
{
    auto const target = decode_target("/zoek?plaats=%27s-Heerenberg&x=1?2");

    REQUIRE(target);
    CHECK(target->path == "/zoek");
    CHECK(target->query.first("plaats") == "'s-Heerenberg");
    CHECK(target->query.first("x") == "1?2");
    CHECK(decode_target("http://steun.example/zoek?a=1")->path == "/zoek");
    CHECK(decode_target("http://steun.example")->path == "/");
    CHECK_FALSE(decode_target("https://steun.example?a=1"));
}

TEST_CASE("what is no address is refused")
{
    for (auto const* target :
         {"", "*", "zoek", "steun.example:443", "/a#b", "/a b", "/Zo\xC3\xAB", "/a?b=%", "?a=1"}) {
        CHECK_FALSE_MESSAGE(decode_target(target), target);
    }
}

TEST_CASE("of two cookies with one name the first counts")
{
    auto const cookies = decode_cookies("session=abc; language=nl;session=evil; broken;  spaced = a=b ");

    CHECK(cookies.size() == 3);
    CHECK(cookies.at("session") == "abc");
    CHECK(cookies.at("language") == "nl");
    CHECK(cookies.at("spaced") == "a=b");
    CHECK(decode_cookies("").empty());
}

} // namespace web
