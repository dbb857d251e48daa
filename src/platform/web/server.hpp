// The HTTP server: sockets, limits, time. Pages see none of it; they are plain functions on worker threads.
// TLS and HTTP/2 are the business of the proxy in front.
#pragma once

#include "platform/web/http.hpp"
#include "platform/web/proxies.hpp"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace web {

// What one browser may cost. A time is the most a whole step may take, however steadily bytes arrive.
struct Limits {
    std::size_t header_bytes = std::size_t{16} * 1024;
    std::size_t body_bytes = std::size_t{256} * 1024;
    std::size_t connections = 4096; // beyond it the longest idle connection is closed
    std::chrono::milliseconds header_time = std::chrono::seconds{10};
    std::chrono::milliseconds body_time = std::chrono::seconds{30};
    std::chrono::milliseconds write_time = std::chrono::seconds{30};
    std::chrono::milliseconds idle_time = std::chrono::seconds{60};
    std::chrono::milliseconds stop_time = std::chrono::seconds{10};
};

struct ServerSettings {
    std::string address = "127.0.0.1";
    std::uint16_t port = 8080; // 0: any free port
    std::size_t worker_threads = 4;
    Limits limits = {};
    std::vector<AddressRange> trusted_proxies = {};
};

// A request that no page sees, because it is broken, too large, too slow, or its page failed.
struct Refused {
    int status;
    std::string request_id;
};

// Both run on several worker threads at once. Whatever the handler throws becomes a 500 of the refusal page.
struct Handlers {
    std::function<Response(Request)> page;
    std::function<Response(Refused const&)> refusal;
};

class Server {
public:
    // Listens and serves at once. Throws std::runtime_error when the address cannot be had.
    Server(ServerSettings settings, Handlers handlers);

    // Stops, when that has not happened yet.
    ~Server();
    Server(Server const&) = delete;
    Server& operator=(Server const&) = delete;
    Server(Server&&) = delete;
    Server& operator=(Server&&) = delete;

    // The port it listens on.
    [[nodiscard]] std::uint16_t port() const;

    // Accepts nothing new, lets running requests finish, closes all connections, and returns.
    void stop();

private:
    class Engine;

    std::unique_ptr<Engine> engine_;
};

} // namespace web
