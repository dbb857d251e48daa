// A server with a few pages, for tests of the server.
#pragma once

#include "platform/web/server.hpp"
#include "platform/web/tests/raw_client.hpp"

#include <atomic>
#include <latch>
#include <stdexcept>

namespace web {

class SmallSite {
public:
    explicit SmallSite(Limits limits = {}, std::vector<AddressRange> trusted_proxies = {})
        : server{
              {.port = 0, .worker_threads = 2, .limits = limits, .trusted_proxies = std::move(trusted_proxies)
              },
              {.page = [this](Request const& request) { return page(request); },
               .refusal = [](Refused const& refused) { return say_refused(refused); }}
          }
    {
    }

    [[nodiscard]] RawClient connect() const { return RawClient{server.port()}; }

    // The status for these bytes, after which the server must close.
    [[nodiscard]] int refusal_of(std::string_view bytes) const
    {
        auto client = connect();
        client.send(bytes);
        auto const answer = client.read();
        REQUIRE(answer);
        CHECK((answer->has("Connection: close") || answer->has("HTTP/1.0")));
        CHECK(answer->body == "refused " + std::to_string(answer->status));
        CHECK(client.is_closed());
        return answer->status;
    }

    std::latch slow_page_runs{1};
    std::latch slow_page_may_end{1};
    std::atomic<int> pages_run = 0;
    Server server; // last: its threads use the others

private:
    static Response say_refused(Refused const& refused)
    {
        REQUIRE(refused.request_id.size() == 16);
        return with_status(refused.status, "refused " + std::to_string(refused.status));
    }

    Response page(Request const& request)
    {
        ++pages_run;
        if (request.path == "/slow") {
            slow_page_runs.count_down();
            slow_page_may_end.wait();
        }
        if (request.path == "/fails") {
            throw std::runtime_error{"no"};
        }
        if (request.path == "/two-lines") {
            return {.headers = {{"X-Name", "Anna\r\nSet-Cookie: evil=1"}}};
        }
        if (request.path == "/large") {
            return {.shared_body = std::make_shared<std::string const>(std::string(8'000'000, 'x'))};
        }
        if (request.path == "/tagged") {
            return {.body = "tagged", .headers = {{"ETag", "W/\"7\""}}};
        }
        if (request.path == "/from") {
            return html(request.remote_address);
        }
        return html(request.path + " " + std::string{request.form.first("name")});
    }
};

} // namespace web
