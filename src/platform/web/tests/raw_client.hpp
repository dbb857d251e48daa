// A browser that sends exactly the bytes it is told to, for tests of the server.
#pragma once

#include <arpa/inet.h>
#include <doctest/doctest.h>
#include <sys/socket.h>

#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unistd.h>
#include <utility>

namespace web {

// What came back for one request.
struct RawAnswer {
    int status;
    std::string head; // the status line and headers, with their line ends
    std::string body;

    [[nodiscard]] bool has(std::string_view text) const { return head.find(text) != std::string::npos; }
};

class RawClient {
public:
    explicit RawClient(std::uint16_t port) : socket_{connect(port)}
    {
        REQUIRE(socket_ >= 0);
        auto const patience = timeval{.tv_sec = 30, .tv_usec = 0};
        ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    }

    ~RawClient()
    {
        if (socket_ >= 0) {
            ::close(socket_);
        }
    }

    RawClient(RawClient&& other) noexcept
        : socket_{std::exchange(other.socket_, -1)}, received_{std::move(other.received_)}
    {
    }

    RawClient(RawClient const&) = delete;
    RawClient& operator=(RawClient const&) = delete;
    RawClient& operator=(RawClient&&) = delete;

    static bool can_connect(std::uint16_t port)
    {
        auto const socket = connect(port);
        return socket >= 0 && ::close(socket) == 0;
    }

    // False when the other end has closed.
    bool send(std::string_view bytes) const
    {
        while (!bytes.empty()) {
            auto const sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent <= 0) {
                return false;
            }
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        }
        return true;
    }

    // The next answer; nothing when the other end closed without one.
    std::optional<RawAnswer> read()
    {
        auto answer = read_head();
        if (!answer) {
            return std::nullopt;
        }
        auto const length = body_length(*answer);
        while (received_.size() < length) {
            REQUIRE(receive());
        }
        answer->body = received_.substr(0, length);
        received_.erase(0, length);
        return answer;
    }

    // The same for an answer to HEAD, which has a length but no body.
    std::optional<RawAnswer> read_head()
    {
        auto end = std::string::npos;
        while ((end = received_.find("\r\n\r\n")) == std::string::npos) {
            if (!receive()) {
                return std::nullopt;
            }
        }
        auto answer = RawAnswer{.status = 0, .head = received_.substr(0, end + 4), .body = {}};
        received_.erase(0, end + 4);
        REQUIRE(answer.head.starts_with("HTTP/1."));
        std::from_chars(answer.head.data() + 9, answer.head.data() + 12, answer.status);
        return answer;
    }

    // Whether the other end closes without sending more.
    bool is_closed() { return received_.empty() && !receive(); }

    // Forgets what came in and says how much it was.
    std::size_t take_received() { return std::exchange(received_, {}).size(); }

private:
    // A connected socket, or -1.
    static int connect(std::uint16_t port)
    {
        auto address = sockaddr_in{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        auto const socket = ::socket(AF_INET, SOCK_STREAM, 0);
        if (::connect(socket, reinterpret_cast<sockaddr const*>(&address), sizeof address) == 0) {
            return socket;
        }
        ::close(socket);
        return -1;
    }

    static std::size_t body_length(RawAnswer const& answer)
    {
        constexpr auto header = std::string_view{"Content-Length: "};
        auto const start = answer.head.find(header);
        auto length = std::size_t{0};
        if (start != std::string::npos) {
            auto const* const digits = answer.head.data() + start + header.size();
            std::from_chars(digits, answer.head.data() + answer.head.size(), length);
        }
        return length;
    }

    // More bytes; false when the other end closed or broke off. Fails the test when nothing comes at all.
    bool receive()
    {
        auto bytes = std::array<char, 65536>{};
        auto const count = ::recv(socket_, bytes.data(), bytes.size(), 0);
        REQUIRE_FALSE((count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)));
        if (count <= 0) {
            return false;
        }
        received_.append(bytes.data(), static_cast<std::size_t>(count));
        return true;
    }

    int socket_;
    std::string received_;
};

} // namespace web
