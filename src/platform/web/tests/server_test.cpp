#include "platform/web/tests/small_site.hpp"

#include <thread>

namespace web {

namespace {

std::string get(std::string const& path)
{
    return "GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n";
}

std::string post(std::string const& body)
{
    return "POST /people HTTP/1.1\r\nHost: a\r\nContent-Type: "
           "application/x-www-form-urlencoded\r\nContent-Length: "
           + std::to_string(body.size()) + "\r\n\r\n" + body;
}

} // namespace

TEST_CASE("a page is served, and the connection stays for the next")
{
    auto const site = SmallSite{};
    auto client = site.connect();

    for (auto const* path : {"/first", "/second"}) {
        client.send(get(path));
        auto const answer = client.read();
        REQUIRE(answer);
        CHECK(answer->status == 200);
        CHECK(answer->body == std::string{path} + " ");
        CHECK(answer->has("Content-Type: text/html; charset=utf-8\r\n"));
        CHECK(answer->has("Date: "));
        CHECK_FALSE(answer->has("Server:"));
    }
}

TEST_CASE("a browser that wants to close is left")
{
    auto const site = SmallSite{};
    for (auto const* request :
         {"GET /a HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "GET /a HTTP/1.0\r\nHost: a\r\n\r\n"}) {
        auto client = site.connect();
        client.send(request);
        CHECK(client.read()->status == 200);
        CHECK(client.is_closed());
    }
}

TEST_CASE("a form arrives, whole or in chunks")
{
    auto const site = SmallSite{};
    auto client = site.connect();

    client.send(post("name=Zo%C3%AB+de+Wit"));
    CHECK(client.read()->body == "/people Zoë de Wit");

    client.send("POST /people HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                "Transfer-Encoding: chunked\r\n\r\n5\r\nname=\r\n4\r\nAnna\r\n0\r\n\r\n");
    CHECK(client.read()->body == "/people Anna");
}

TEST_CASE("a browser that asks before sending a body is told to go on")
{
    auto const site = SmallSite{};
    auto client = site.connect();
    client.send("POST /people HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                "Content-Length: 9\r\nExpect: 100-continue\r\n\r\n");
    CHECK(client.read_head()->status == 100);
    client.send("name=Anna");
    CHECK(client.read()->body == "/people Anna");
}

TEST_CASE("five requests sent at once get five answers in their order")
{
    auto const site = SmallSite{};
    auto client = site.connect();
    client.send(get("/1") + get("/2") + post("name=Anna") + get("/4") + get("/5"));

    for (auto const* body : {"/1 ", "/2 ", "/people Anna", "/4 ", "/5 "}) {
        auto const answer = client.read();
        REQUIRE(answer);
        CHECK(answer->body == body);
    }
}

TEST_CASE("a request that comes in byte by byte is one request")
{
    auto const site = SmallSite{};
    auto client = site.connect();
    for (auto const byte : post("name=Anna")) {
        REQUIRE(client.send({&byte, 1}));
    }
    CHECK(client.read()->body == "/people Anna");
}

TEST_CASE("HEAD gives the length of a page without the page")
{
    auto const site = SmallSite{};
    auto client = site.connect();
    client.send("HEAD /a HTTP/1.1\r\nHost: a\r\n\r\n" + get("/b"));

    auto const head = client.read_head();
    REQUIRE(head);
    CHECK(head->status == 200);
    CHECK(head->has("Content-Length: 3\r\n"));
    CHECK(client.read()->body == "/b ");
}

TEST_CASE("who has this edition of a page already is told so, without the page")
{
    auto const site = SmallSite{};
    auto client = site.connect();
    client.send("GET /tagged HTTP/1.1\r\nHost: a\r\nIf-None-Match: W/\"7\"\r\n\r\n");
    auto const again = client.read();
    REQUIRE(again);
    CHECK(again->status == 304);
    CHECK(again->has("ETag: W/\"7\""));
    CHECK(again->body.empty());

    client.send("GET /tagged HTTP/1.1\r\nHost: a\r\nIf-None-Match: W/\"6\"\r\n\r\n");
    CHECK(client.read()->body == "tagged");
}

TEST_CASE("a page that fails is a 500, and the next one is served")
{
    auto const site = SmallSite{};
    auto client = site.connect();
    for (auto const* path : {"/fails", "/two-lines"}) {
        client.send(get(path));
        auto const answer = client.read();
        REQUIRE(answer);
        CHECK(answer->status == 500);
        CHECK(answer->body == "refused 500");
        CHECK_FALSE(answer->has("evil"));
    }
    client.send(get("/a"));
    CHECK(client.read()->status == 200);
}

TEST_CASE("when the page about a failure fails as well, it is said plainly")
{
    auto const fails = [](auto const&) -> Response { throw std::runtime_error{"no"}; };
    auto const server = Server{{.port = 0, .worker_threads = 1}, {.page = fails, .refusal = fails}};
    auto client = RawClient{server.port()};
    client.send(get("/"));

    auto const answer = client.read();
    REQUIRE(answer);
    CHECK(answer->status == 500);
    CHECK(answer->body == "Er ging iets mis.\n");
}

TEST_CASE("a large file arrives whole")
{
    auto const site = SmallSite{};
    auto client = site.connect();
    client.send(get("/large"));
    CHECK(client.read()->body == std::string(8'000'000, 'x'));
}

TEST_CASE("only a trusted proxy can say who asks")
{
    auto const request = std::string{"GET /from HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 203.0.113.7\r\n\r\n"};

    auto const alone = SmallSite{};
    auto stranger = alone.connect();
    stranger.send(request);
    CHECK(stranger.read()->body == "127.0.0.1");

    auto const behind = SmallSite{{}, {*AddressRange::parse("127.0.0.0/8")}};
    auto proxy = behind.connect();
    proxy.send(request);
    CHECK(proxy.read()->body == "203.0.113.7");
}

TEST_CASE("a port that is taken is said to be so")
{
    auto const site = SmallSite{};
    auto const second = ServerSettings{.port = site.server.port()};
    CHECK_THROWS_AS((Server{second, {}}), std::runtime_error);
    CHECK_THROWS_AS((Server{{.address = "nowhere"}, {}}), std::runtime_error);
}

} // namespace web
