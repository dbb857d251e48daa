// The only file that includes Asio and Beast: they cost half a minute of compiling.
// Never write a capturing lambda or an aggregate inside a co_await expression: GCC 12 destroys it twice.
#include "platform/web/server.hpp"

#include "platform/web/raw_request.hpp"
#include "platform/web/request_id.hpp"

#include <boost/asio.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>

#include <algorithm>
#include <array>
#include <ctime>
#include <list>
#include <thread>
#include <tuple>

namespace web {

namespace {

namespace net = boost::asio;
namespace http = boost::beast::http;
using boost::system::error_code;
using Clock = std::chrono::steady_clock;
using Parser = http::request_parser<http::string_body>;

constexpr auto as_result = net::as_tuple(net::use_awaitable);
constexpr auto check_every = std::chrono::milliseconds{50};
constexpr auto linger_time = std::chrono::seconds{2};
constexpr auto linger_bytes = std::size_t{1024} * 1024;
constexpr auto first_read_bytes = std::size_t{1024};

enum class Phase { waiting, reading, answering, writing, closing };

// One browser on the line. Touched by the network thread only.
struct Connection {
    net::ip::tcp::socket socket;
    std::string peer;
    boost::beast::flat_buffer buffer = {};
    Phase phase = Phase::waiting;
    Clock::time_point since = Clock::now();
    Clock::time_point deadline = Clock::time_point::max();
    bool expired = false;

    void enter(Phase next, Clock::duration most)
    {
        phase = next;
        since = Clock::now();
        deadline = most == Clock::duration::max() ? Clock::time_point::max() : since + most;
        expired = false;
    }

    // Ends whatever it is waiting for; the connection can still be written to. Repeated until the phase ends:
    // a byte that comes in at the same moment starts the next wait.
    void interrupt()
    {
        auto ignored = error_code{};
        expired = true;
        std::ignore = socket.cancel(ignored);
    }

    void end_when_late(Clock::time_point now, Clock::time_point stop_deadline)
    {
        if (now >= stop_deadline) {
            close();
        } else if (now >= deadline) {
            interrupt();
        }
    }

    void close()
    {
        auto ignored = error_code{};
        phase = Phase::closing;
        std::ignore = socket.close(ignored);
    }
};

std::string_view view(boost::beast::string_view text)
{
    return {text.data(), text.size()};
}

RawRequest raw_request(Parser::value_type const& message)
{
    auto raw =
        RawRequest{.method = view(message.method_string()), .target = view(message.target()), .headers = {}};
    for (auto const& field : message) {
        raw.headers.emplace_back(view(field.name_string()), view(field.value()));
    }
    return raw;
}

bool is_from_parser(error_code error)
{
    return error.category() == http::make_error_code(http::error::bad_method).category();
}

// The status for a read that failed; nothing when nobody is left to tell.
std::optional<int> status_of(error_code error, Connection const& connection, Parser const& parser)
{
    if (connection.expired) {
        return connection.phase == Phase::waiting ? std::nullopt : std::optional{408};
    }
    if (!is_from_parser(error) || error == http::error::end_of_stream
        || error == http::error::partial_message) {
        return std::nullopt;
    }
    if (error == http::error::body_limit) {
        return 413;
    }
    if (error == http::error::header_limit || error == http::error::buffer_overflow) {
        return parser.get().target().empty() ? 414 : 431;
    }
    return 400;
}

std::string http_date()
{
    auto const now = std::time(nullptr);
    auto parts = std::tm{};
    gmtime_r(&now, &parts);
    auto text = std::array<char, 40>{};
    auto const length = std::strftime(text.data(), text.size(), "%a, %d %b %Y %H:%M:%S GMT", &parts);
    return {text.data(), length};
}

bool is_one_line(std::string_view text)
{
    return text.find_first_of(std::string_view{"\r\n\0", 3}) == std::string_view::npos;
}

bool can_be_sent(Response const& response)
{
    return std::ranges::all_of(response.headers, [](auto const& header) {
        return !header.first.empty() && is_one_line(header.first) && is_one_line(header.second);
    });
}

template <typename Body>
http::response<Body> response_head(Response const& response, unsigned version, bool keep_alive)
{
    auto head = http::response<Body>{};
    head.version(version);
    head.result(static_cast<unsigned>(response.status));
    head.set(http::field::date, http_date());
    for (auto const& [name, value] : response.headers) {
        head.insert(name, value);
    }
    auto const& body = response.shared_body ? *response.shared_body : response.body;
    if (response.status != 204 && response.status != 304) {
        head.content_length(body.size());
        if (!body.empty()) {
            head.set(http::field::content_type, response.content_type);
        }
    }
    head.keep_alive(keep_alive);
    return head;
}

} // namespace

class Server::Engine {
public:
    Engine(ServerSettings settings, Handlers handlers)
        : settings_{std::move(settings)}, handlers_{std::move(handlers)}, acceptor_{open()},
          pool_{settings_.worker_threads}
    {
        net::co_spawn(network_, accept(), net::detached);
        net::co_spawn(network_, watch(), net::detached);
        thread_ = std::thread{[this] { network_.run(); }};
    }

    [[nodiscard]] std::uint16_t port() const { return port_; }

    void stop()
    {
        if (thread_.joinable()) {
            net::post(network_, [this] { begin_to_stop(); });
            thread_.join();
            pool_.join();
        }
    }

private:
    // How an answer goes back, and what is known of the request it answers.
    struct Answering {
        bool head_only = false;
        bool keep_alive = false;
        unsigned version = 11;
        std::string known = {}; // the If-None-Match header: the ETag of what the reader has already
    };

    net::ip::tcp::acceptor open();
    net::awaitable<void> accept();
    net::awaitable<void> watch();
    net::awaitable<void> converse(std::list<Connection>::iterator connection);
    net::awaitable<bool> exchange(Connection& connection);
    net::awaitable<bool> wait_for_request(Connection& connection);
    net::awaitable<std::expected<Request, int>>
    read(Connection& connection, Parser& parser, Answering& answering);
    net::awaitable<error_code> read_body(Connection& connection, Parser& parser);
    net::awaitable<bool> refuse(Connection& connection, int status, Answering const& answering);
    net::awaitable<bool> write(Connection& connection, Response response, Answering const& answering);
    net::awaitable<void> linger(Connection& connection);
    net::awaitable<Response> answer(Request request);
    net::awaitable<Response> refusal(Refused refused);

    void admit(net::ip::tcp::socket socket);
    void begin_to_stop();

    ServerSettings settings_;
    Handlers handlers_;
    net::io_context network_{1};
    std::uint16_t port_ = 0;
    net::ip::tcp::acceptor acceptor_;
    net::steady_timer watch_timer_{network_};
    std::list<Connection> connections_;
    bool stopping_ = false;
    Clock::time_point stop_deadline_ = Clock::time_point::max();
    net::thread_pool pool_;
    std::thread thread_;
};

net::ip::tcp::acceptor Server::Engine::open()
{
    try {
        auto const address = net::ip::make_address(settings_.address);
        auto acceptor = net::ip::tcp::acceptor{network_, {address, settings_.port}};
        port_ = acceptor.local_endpoint().port();
        return acceptor;
    } catch (boost::system::system_error const& error) {
        auto const place = settings_.address + " port " + std::to_string(settings_.port);
        throw std::runtime_error{"cannot listen on " + place + ": " + error.code().message()};
    }
}

net::awaitable<void> Server::Engine::accept()
{
    while (!stopping_) {
        auto [error, socket] = co_await acceptor_.async_accept(as_result);
        if (!error) {
            admit(std::move(socket));
        } else if (!stopping_) {
            // Out of file handles, most likely. Some come free soon.
            auto pause = net::steady_timer{network_, check_every};
            co_await pause.async_wait(as_result);
        }
    }
}

void Server::Engine::admit(net::ip::tcp::socket socket)
{
    if (connections_.size() >= settings_.limits.connections) {
        auto const is_busy = [](Connection const& connection) { return connection.phase != Phase::waiting; };
        auto const order = [&](Connection const& left, Connection const& right) {
            return std::pair{is_busy(left), left.since} < std::pair{is_busy(right), right.since};
        };
        auto const longest_idle = std::ranges::min_element(connections_, order);
        if (longest_idle == connections_.end() || is_busy(*longest_idle)) {
            return;
        }
        longest_idle->close();
    }

    auto error = error_code{};
    auto const peer = socket.remote_endpoint(error);
    if (!error) {
        std::ignore = socket.set_option(net::ip::tcp::no_delay{true}, error);
        connections_.push_front({.socket = std::move(socket), .peer = peer.address().to_string()});
        net::co_spawn(network_, converse(connections_.begin()), net::detached);
    }
}

// Ends every step that takes too long. One timer for all connections costs less than one each.
net::awaitable<void> Server::Engine::watch()
{
    while (!stopping_ || !connections_.empty()) {
        watch_timer_.expires_after(check_every);
        co_await watch_timer_.async_wait(as_result);

        auto const now = Clock::now();
        for (auto& connection : connections_) {
            connection.end_when_late(now, stop_deadline_);
        }
    }
}

void Server::Engine::begin_to_stop()
{
    stopping_ = true;
    stop_deadline_ = Clock::now() + settings_.limits.stop_time;
    acceptor_.close();
    for (auto& connection : connections_) {
        if (connection.phase == Phase::waiting) {
            connection.close();
        }
    }
    watch_timer_.cancel();
}

net::awaitable<void> Server::Engine::converse(std::list<Connection>::iterator connection)
{
    try {
        while (co_await exchange(*connection)) {
        }
    } catch (std::exception const&) {
        // No memory for this one; the others go on.
        connection->close();
    }
    connections_.erase(connection);
    if (stopping_ && connections_.empty()) {
        watch_timer_.cancel();
    }
}

// One request and its answer. Gives whether the connection stays open.
net::awaitable<bool> Server::Engine::exchange(Connection& connection)
{
    if (!co_await wait_for_request(connection)) {
        co_return false;
    }

    auto parser = Parser{};
    auto answering = Answering{};
    auto request = co_await read(connection, parser, answering);
    if (!request) {
        co_return co_await refuse(connection, request.error(), answering);
    }

    connection.enter(Phase::answering, Clock::duration::max());
    auto response = co_await net::co_spawn(pool_, answer(std::move(*request)), net::use_awaitable);
    answering.keep_alive = answering.keep_alive && !stopping_;
    co_return co_await write(connection, std::move(response), answering);
}

net::awaitable<bool> Server::Engine::wait_for_request(Connection& connection)
{
    if (connection.buffer.size() > 0) {
        co_return true;
    }
    connection.buffer.shrink_to_fit();
    connection.enter(Phase::waiting, settings_.limits.idle_time);
    auto const space = connection.buffer.prepare(first_read_bytes);
    auto const [error, count] = co_await connection.socket.async_read_some(space, as_result);
    connection.buffer.commit(count);
    co_return !error;
}

// The request, or the status with which to refuse it; 0 when there is nobody to tell.
net::awaitable<std::expected<Request, int>>
Server::Engine::read(Connection& connection, Parser& parser, Answering& answering)
{
    parser.header_limit(static_cast<std::uint32_t>(settings_.limits.header_bytes));
    parser.body_limit(settings_.limits.body_bytes);
    connection.enter(Phase::reading, settings_.limits.header_time);
    auto [error, count] =
        co_await http::async_read_header(connection.socket, connection.buffer, parser, as_result);
    if (error) {
        co_return std::unexpected{status_of(error, connection, parser).value_or(0)};
    }

    auto const raw = raw_request(parser.get());
    answering.version = parser.get().version();
    answering.head_only = raw.method == "HEAD";
    answering.known = raw.header("If-None-Match");
    if (auto const status = refuse_head(raw)) {
        co_return std::unexpected{*status};
    }
    error = co_await read_body(connection, parser);
    if (error) {
        co_return std::unexpected{status_of(error, connection, parser).value_or(0)};
    }
    answering.keep_alive = parser.get().keep_alive();
    auto const sender = Sender{.peer = connection.peer, .trusted_proxies = settings_.trusted_proxies};
    co_return read_request(raw, parser.get().body(), sender);
}

net::awaitable<error_code> Server::Engine::read_body(Connection& connection, Parser& parser)
{
    connection.enter(Phase::reading, settings_.limits.body_time);
    if (!parser.is_done() && boost::beast::iequals(parser.get()[http::field::expect], "100-continue")) {
        static constexpr auto go_on = std::string_view{"HTTP/1.1 100 Continue\r\n\r\n"};
        auto const [error, count] =
            co_await net::async_write(connection.socket, net::buffer(go_on), as_result);
        if (error) {
            co_return error;
        }
    }
    auto const [error, count] =
        co_await http::async_read(connection.socket, connection.buffer, parser, as_result);
    co_return error;
}

net::awaitable<bool> Server::Engine::refuse(Connection& connection, int status, Answering const& answering)
{
    if (status != 0) {
        auto refused = Refused{.status = status, .request_id = new_request_id()};
        connection.enter(Phase::answering, Clock::duration::max());
        auto response = co_await net::co_spawn(pool_, refusal(std::move(refused)), net::use_awaitable);
        auto const closing = Answering{.head_only = answering.head_only, .version = answering.version};
        co_await write(connection, std::move(response), closing);
        co_await linger(connection);
    }
    co_return false;
}

net::awaitable<bool>
Server::Engine::write(Connection& connection, Response response, Answering const& answering)
{
    connection.enter(Phase::writing, settings_.limits.write_time);
    if (response.status == 200 && !answering.known.empty() && response.header("ETag") == answering.known) {
        response = {.status = 304, .headers = std::move(response.headers)};
    }
    auto error = error_code{};
    auto count = std::size_t{0};
    if (answering.head_only) {
        auto const message =
            response_head<http::empty_body>(response, answering.version, answering.keep_alive);
        std::tie(error, count) = co_await http::async_write(connection.socket, message, as_result);
    } else {
        auto message =
            response_head<http::span_body<char const>>(response, answering.version, answering.keep_alive);
        auto const& body = response.shared_body ? *response.shared_body : response.body;
        message.body() = {body.data(), body.size()};
        std::tie(error, count) = co_await http::async_write(connection.socket, message, as_result);
    }
    co_return !error && answering.keep_alive;
}

// Reads on for a moment after a refusal: closing with unread bytes would take the answer away from the
// browser.
net::awaitable<void> Server::Engine::linger(Connection& connection)
{
    auto error = error_code{};
    std::ignore = connection.socket.shutdown(net::ip::tcp::socket::shutdown_send, error);
    connection.enter(Phase::writing, linger_time);
    auto unread = std::array<char, 4096>{};
    for (auto total = std::size_t{0}; !error && total < linger_bytes;) {
        auto const [failed, count] =
            co_await connection.socket.async_read_some(net::buffer(unread), as_result);
        error = failed;
        total += count;
    }
}

net::awaitable<Response> Server::Engine::answer(Request request)
{
    auto const id = request.id = new_request_id();
    auto response = Response{};
    auto failed = false;
    try {
        response = handlers_.page(std::move(request));
        failed = !can_be_sent(response);
    } catch (...) {
        failed = true;
    }
    if (failed) {
        auto refused = Refused{.status = 500, .request_id = id};
        response = co_await refusal(std::move(refused));
    }
    co_return response;
}

net::awaitable<Response> Server::Engine::refusal(Refused refused)
{
    // What is sent when the page that says so fails as well.
    auto const plain = Response{
        .status = refused.status, .content_type = "text/plain; charset=utf-8", .body = "Er ging iets mis.\n"
    };
    auto response = plain;
    try {
        response = handlers_.refusal(refused);
    } catch (...) {
        response = plain;
    }
    co_return can_be_sent(response) ? response : plain;
}

Server::Server(ServerSettings settings, Handlers handlers)
    : engine_{std::make_unique<Engine>(std::move(settings), std::move(handlers))}
{
}

Server::~Server()
{
    stop();
}

std::uint16_t Server::port() const
{
    return engine_->port();
}

void Server::stop()
{
    engine_->stop();
}

} // namespace web
