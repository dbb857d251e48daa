#include "platform/web/raw_request.hpp"

#include <doctest/doctest.h>

namespace web {

namespace {

using Headers = std::vector<std::pair<std::string_view, std::string_view>>;

RawRequest get(Headers headers)
{
    return {.method = "GET", .target = "/", .headers = std::move(headers)};
}

RawRequest post(Headers headers)
{
    headers.emplace_back("Host", "steun.example");
    return {.method = "POST", .target = "/cases", .headers = std::move(headers)};
}

constexpr auto form_type =
    std::pair<std::string_view, std::string_view>{"Content-Type", "application/x-www-form-urlencoded"};

} // namespace

TEST_CASE("a request names its host once")
{
    CHECK_FALSE(refuse_head(get({{"host", "steun.example:8080"}})));
    CHECK_FALSE(refuse_head(get({{"Host", "[::1]:8080"}})));
    CHECK(refuse_head(get({})) == 400);
    CHECK(refuse_head(get({{"Host", ""}})) == 400);
    CHECK(refuse_head(get({{"Host", "a b"}})) == 400);
    CHECK(refuse_head(get({{"Host", "a/b"}})) == 400);
    CHECK(refuse_head(get({{"Host", "a"}, {"Host", "a"}})) == 400);
}

TEST_CASE("a body comes whole or in chunks, never both")
{
    CHECK_FALSE(refuse_head(post({form_type, {"Transfer-Encoding", "Chunked"}})));
    CHECK_FALSE(refuse_head(post({form_type, {"Content-Length", "5"}})));
    CHECK(refuse_head(post({form_type, {"Content-Length", "5, 5"}})) == 400);
    CHECK(refuse_head(post({form_type, {"Content-Length", "5"}, {"Content-Length", "5"}})) == 400);
    CHECK(refuse_head(post({form_type, {"Transfer-Encoding", "gzip"}})) == 501);
    CHECK(refuse_head(post({form_type, {"Transfer-Encoding", "gzip, chunked"}})) == 501);
    CHECK(
        refuse_head(post({form_type, {"Transfer-Encoding", "chunked"}, {"Transfer-Encoding", "chunked"}}))
        == 501
    );
    CHECK(refuse_head(post({form_type, {"Transfer-Encoding", "chunked"}, {"Content-Length", "1"}})) == 400);
}

TEST_CASE("only a form may be posted")
{
    CHECK_FALSE(refuse_head(post({{"Content-Length", "0"}})));
    CHECK_FALSE(refuse_head(post({})));
    CHECK_FALSE(refuse_head(
        post({{"Content-Length", "1"}, {"Content-Type", "Application/X-WWW-Form-Urlencoded ; charset=UTF-8"}})
    ));
    CHECK(refuse_head(post({{"Content-Length", "1"}})) == 415);
    CHECK(refuse_head(post({{"Content-Length", "1"}, {"Content-Type", "application/json"}})) == 415);
    CHECK(
        refuse_head(post({{"Content-Length", "1"}, {"Content-Type", "multipart/form-data; boundary=x"}}))
        == 415
    );
}

TEST_CASE("an unknown method is not carried out and a long address not read")
{
    auto request = get({{"Host", "a"}});
    request.method = "get";
    CHECK(refuse_head(request) == 501);
    request.method = "DELETE";
    CHECK_FALSE(refuse_head(request));

    auto const target = "/" + std::string(most_target_bytes, 'a');
    request.target = target;
    CHECK(refuse_head(request) == 414);
}

TEST_CASE("a page gets what it needs of a request")
{
    auto const trusted = std::vector{*AddressRange::parse("127.0.0.1")};
    auto const raw = post(
        {form_type,
         {"Cookie", "a=1"},
         {"cookie", "b=2"},
         {"Accept-Language", "nl"},
         {"Accept-Encoding", "gzip"},
         {"If-None-Match", "\"7a\""},
         {"Origin", "https://steun.example"},
         {"Sec-Fetch-Site", "same-origin"},
         {"X-Forwarded-For", "203.0.113.7"}}
    );
    auto const request = read_request(raw, "name=Anna", {.peer = "127.0.0.1", .trusted_proxies = trusted});

    REQUIRE(request);
    CHECK(request->method == Method::post);
    CHECK(request->path == "/cases");
    CHECK(request->form.first("name") == "Anna");
    CHECK(request->cookies.at("a") == "1");
    CHECK(request->cookies.at("b") == "2");
    CHECK(request->host == "steun.example");
    CHECK(request->accept_language == "nl");
    CHECK(request->accept_encoding == "gzip");
    CHECK(request->if_none_match == "\"7a\"");
    CHECK(request->origin == "https://steun.example");
    CHECK(request->fetch_site == "same-origin");
    CHECK(request->remote_address == "203.0.113.7");
}

TEST_CASE("a broken address or form is refused")
{
    auto raw = get({{"Host", "a"}});
    raw.target = "/%00";
    CHECK(read_request(raw, "", {}).error() == 400);
    CHECK(read_request(post({form_type}), "a=%GG", {}).error() == 400);
    raw.target = "/";
    CHECK(read_request(raw, "a=%GG", {})->form.entries().empty());
}

} // namespace web
