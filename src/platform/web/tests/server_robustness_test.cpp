#include "platform/web/tests/small_site.hpp"

#include <thread>
#include <vector>

namespace web {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using std::string_literals::operator""s;

constexpr auto form = "Content-Type: application/x-www-form-urlencoded\r\n";

bool still_serves(SmallSite const& site)
{
    auto client = site.connect();
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    auto const answer = client.read();
    return answer && answer->status == 200;
}

} // namespace

TEST_CASE("a request that two servers could read in two ways is refused")
{
    auto const site = SmallSite{};
    auto const post = "POST / HTTP/1.1\r\nHost: a\r\n"s + form;

    CHECK(site.refusal_of(post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") == 400);
    CHECK(site.refusal_of(post + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n") == 400);
    CHECK(site.refusal_of(post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\na") == 400);
    CHECK(site.refusal_of(post + "Content-Length: 1\r\nContent-Length: 1\r\n\r\na") == 400);
    CHECK(site.refusal_of(post + "Content-Length: +5\r\n\r\na=bcd") == 400);
    CHECK(site.refusal_of(post + "Content-Length: -1\r\n\r\n") == 400);
    CHECK(site.refusal_of(post + "Content-Length: 5, 5\r\n\r\na=bcd") == 400);
    CHECK(site.refusal_of(post + "Content-Length: 0x5\r\n\r\na=bcd") == 400);
    CHECK(site.refusal_of(post + "Transfer-Encoding: chunked\r\n\r\nzz\r\n") == 400);
    CHECK(site.refusal_of(post + "Transfer-Encoding: gzip\r\n\r\n") == 501);
    CHECK(site.refusal_of(post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n") == 501);
    CHECK(site.pages_run == 0);
    CHECK(still_serves(site));
}

TEST_CASE("a broken head is refused")
{
    auto const site = SmallSite{};

    CHECK(site.refusal_of("GET / HTTP/1.1\r\n\r\n") == 400);
    CHECK(site.refusal_of("GET / HTTP/1.0\r\n\r\n") == 400);
    CHECK(site.refusal_of("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n") == 400);
    CHECK(site.refusal_of("GET / HTTP/1.1\r\nHost : a\r\n\r\n") == 400);
    CHECK(site.refusal_of("GET / HTTP/1.1\r\nHost: a\0b\r\n\r\n"s) == 400);
    CHECK(site.refusal_of("GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n"s) == 400);
    CHECK(site.refusal_of("GET / HTTP/1.1\nHost: a\r\n\r\n") == 400);
    CHECK(site.refusal_of("GET / HTTP/1.1\r\nHost: a\nX: b\r\n\r\n") == 400);
    CHECK(site.refusal_of("GET / HTTP/9.9\r\nHost: a\r\n\r\n") == 400);
    CHECK(site.refusal_of("GET  / HTTP/1.1\r\nHost: a\r\n\r\n") == 400);
    CHECK(site.refusal_of("G\x01T / HTTP/1.1\r\nHost: a\r\n\r\n") == 400);
    CHECK(site.refusal_of("\x16\x03\x01\x02\r\n\r\n") == 400);
    CHECK(site.pages_run == 0);
    CHECK(still_serves(site));
}

TEST_CASE("an address or form with a broken escape is refused")
{
    auto const site = SmallSite{};

    for (auto const* target : {"/%", "/%zz", "/%00", "/a%2Fb", "/?a=%ff", "*", "/a#b", "a:443"}) {
        CHECK(site.refusal_of("GET "s + target + " HTTP/1.1\r\nHost: a\r\n\r\n") == 400);
    }
    CHECK(site.refusal_of("POST / HTTP/1.1\r\nHost: a\r\n"s + form + "Content-Length: 4\r\n\r\na=%G") == 400);
    CHECK(site.pages_run == 0);
}

TEST_CASE("a method nobody knows is a 501, a body that is no form a 415")
{
    auto const site = SmallSite{};

    CHECK(site.refusal_of("FOO / HTTP/1.1\r\nHost: a\r\n\r\n") == 501);
    CHECK(site.refusal_of("get / HTTP/1.1\r\nHost: a\r\n\r\n") == 501);
    CHECK(
        site.refusal_of(
            "POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"
        )
        == 415
    );
    CHECK(site.pages_run == 0);
}

TEST_CASE("a file cannot be sent: it is refused before any page sees it")
{
    auto const site = SmallSite{};
    auto const body =
        "--x\r\nContent-Disposition: form-data; name=\"vog\"; filename=\"vog.pdf\"\r\n\r\n%PDF\r\n--x--"s;
    auto const head = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: " + std::to_string(body.size()) + "\r\n";

    CHECK(site.refusal_of(head + "Content-Type: multipart/form-data; boundary=x\r\n\r\n" + body) == 415);
    CHECK(site.refusal_of(head + "Content-Type: application/pdf\r\n\r\n" + body) == 415);
    CHECK(site.refusal_of(head + "\r\n" + body) == 415);
    CHECK(site.pages_run == 0);
}

TEST_CASE("what is too large is refused, whatever part of the request it is")
{
    auto const site = SmallSite{};
    auto const many = std::string(100'000, 'a');
    auto const post = "POST / HTTP/1.1\r\nHost: a\r\n"s + form;

    CHECK(site.refusal_of("GET /" + many + " HTTP/1.1\r\nHost: a\r\n\r\n") == 414);
    CHECK(site.refusal_of("GET /" + many.substr(0, 5000) + " HTTP/1.1\r\nHost: a\r\n\r\n") == 414);
    CHECK(site.refusal_of("GET / HTTP/1.1\r\nHost: a\r\nX: " + many + "\r\n\r\n") == 431);
    CHECK(site.refusal_of("GET / HTTP/1.1\r\nHost: a\r\n" + many) == 431);
    CHECK(site.refusal_of(post + "Content-Length: 262145\r\n\r\n" + many) == 413);
    CHECK(site.refusal_of(post + "Content-Length: 99999999999999\r\n\r\n") == 413);
    CHECK(
        site.refusal_of(
            post + "Transfer-Encoding: chunked\r\n\r\n186a0\r\n" + many + "\r\n186a0\r\n" + many
            + "\r\n186a0\r\n" + many + "\r\n0\r\n\r\n"
        )
        == 413
    );
    CHECK(site.pages_run == 0);
    CHECK(still_serves(site));
}

TEST_CASE("a head or body that comes too slowly is refused, however steadily it comes")
{
    auto const site = SmallSite{{.header_time = milliseconds{300}, .body_time = milliseconds{300}}};
    for (auto const* start :
         {"GET / HTTP/1.1\r\n",
          "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\nContent-Type: "
          "application/x-www-form-urlencoded\r\n\r\n"}) {
        auto client = site.connect();
        client.send(start);
        auto sender = std::jthread{[&client](std::stop_token const& stop) {
            while (!stop.stop_requested() && client.send("a")) {
                std::this_thread::sleep_for(milliseconds{10});
            }
        }};
        auto const answer = client.read();
        REQUIRE(answer);
        CHECK(answer->status == 408);
    }
    CHECK(site.pages_run == 0);
    CHECK(still_serves(site));
}

TEST_CASE("a browser that says nothing is left without a word")
{
    auto const site = SmallSite{{.idle_time = milliseconds{200}}};
    auto fresh = site.connect();
    CHECK(fresh.is_closed());

    auto used = site.connect();
    used.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    CHECK(used.read()->status == 200);
    CHECK(used.is_closed());
}

TEST_CASE("a browser that does not read its answer is left")
{
    auto const site = SmallSite{{.write_time = milliseconds{200}, .stop_time = seconds{300}}};
    auto client = site.connect();
    client.send("GET /large HTTP/1.1\r\nHost: a\r\n\r\n");
    auto const head = client.read_head();
    REQUIRE(head);
    std::this_thread::sleep_for(milliseconds{1000});

    auto read = std::size_t{0};
    while (!client.is_closed()) {
        read += client.take_received();
    }
    CHECK(read < 8'000'000);
}

TEST_CASE("a browser that leaves in the middle harms nobody")
{
    auto const site = SmallSite{};
    for (auto const* start :
         {"",
          "G",
          "GET / HTTP/1.1\r\nHost: a\r\n",
          "GET /large HTTP/1.1\r\nHost: a\r\n\r\n",
          "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nab"}) {
        site.connect().send(start);
    }
    CHECK(still_serves(site));
}

TEST_CASE("five hundred browsers that wait do not keep the next one waiting")
{
    auto const site = SmallSite{};
    auto waiting = std::vector<RawClient>{};
    for (auto count = 0; count < 500; ++count) {
        waiting.push_back(site.connect());
    }
    CHECK(still_serves(site));
    for (auto& client : waiting) {
        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    }
    for (auto& client : waiting) {
        auto const answer = client.read();
        REQUIRE(answer);
        CHECK(answer->status == 200);
    }
}

TEST_CASE("when all connections are taken, the one that waits longest gives way")
{
    auto const site = SmallSite{{.connections = 3}};
    auto clients = std::vector<RawClient>{};
    for (auto count = 0; count < 3; ++count) {
        clients.push_back(site.connect());
        clients.back().send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        REQUIRE(clients.back().read());
    }
    CHECK(still_serves(site));
    CHECK(clients.front().is_closed());
    clients.back().send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    CHECK(clients.back().read()->status == 200);
}

TEST_CASE("stopping lets a running page finish and closes the others")
{
    auto site = SmallSite{};
    auto idle = site.connect();
    idle.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    REQUIRE(idle.read());
    auto busy = site.connect();
    busy.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
    site.slow_page_runs.wait();

    auto stopping = std::jthread{[&] { site.server.stop(); }};
    CHECK(idle.is_closed());
    site.slow_page_may_end.count_down();

    auto const answer = busy.read();
    REQUIRE(answer);
    CHECK(answer->status == 200);
    CHECK(answer->has("Connection: close"));
    CHECK(busy.is_closed());
}

TEST_CASE("stopping does not wait for a browser that goes on for ever")
{
    auto site = SmallSite{{.stop_time = milliseconds{200}}};
    auto half = site.connect();
    half.send("GET / HTTP/1.1\r\n");
    CHECK(still_serves(site));
    site.server.stop();
    CHECK(half.is_closed());
}

TEST_CASE("after stopping nobody is let in")
{
    auto site = SmallSite{};
    auto const port = site.server.port();
    site.server.stop();
    site.server.stop();
    CHECK_FALSE(RawClient::can_connect(port));
}

} // namespace web
