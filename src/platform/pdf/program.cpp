#include "platform/pdf/program.hpp"

#include <sys/socket.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <spawn.h>
#include <stdexcept>
#include <string_view>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace pdf {

namespace {

constexpr auto most_output = std::size_t{20} << 20U;
constexpr auto most_problem = std::size_t{2000};

// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number = -1) : number_{number} {}

    ~Descriptor() { close(); }

    Descriptor(Descriptor const&) = delete;
    Descriptor& operator=(Descriptor const&) = delete;

    Descriptor(Descriptor&& other) noexcept : number_{std::exchange(other.number_, -1)} {}

    Descriptor& operator=(Descriptor&&) = delete;

    [[nodiscard]] int number() const { return number_; }

    [[nodiscard]] bool is_open() const { return number_ >= 0; }

    void close()
    {
        if (is_open()) {
            ::close(std::exchange(number_, -1));
        }
    }

private:
    int number_;
};

struct Pipe {
    Descriptor reading;
    Descriptor writing;
};

Pipe open_pipe()
{
    auto ends = std::array<int, 2>{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) {
        throw std::system_error{errno, std::generic_category(), "no pipe can be opened"};
    }
    return {.reading = Descriptor{ends[0]}, .writing = Descriptor{ends[1]}};
}

// A socket, because writing to a pipe to which nobody listens ends the writer.
Pipe open_socket()
{
    auto ends = std::array<int, 2>{};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
        throw std::system_error{errno, std::generic_category(), "no socket can be opened"};
    }
    return {.reading = Descriptor{ends[0]}, .writing = Descriptor{ends[1]}};
}

struct Pipes {
    Pipe input = open_socket();
    Pipe output = open_pipe();
    Pipe problem = open_pipe();
};

// How the program starts: with our pipes as its input and outputs, and as the head of a group of its own.
class StartRules {
public:
    explicit StartRules(Pipes const& pipes)
    {
        posix_spawn_file_actions_init(&files_);
        posix_spawn_file_actions_adddup2(&files_, pipes.input.reading.number(), STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&files_, pipes.output.writing.number(), STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&files_, pipes.problem.writing.number(), STDERR_FILENO);
        auto signals = sigset_t{};
        sigemptyset(&signals);
        posix_spawnattr_init(&attributes_);
        posix_spawnattr_setsigmask(&attributes_, &signals);
        posix_spawnattr_setpgroup(&attributes_, 0);
        posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK);
    }

    ~StartRules()
    {
        posix_spawnattr_destroy(&attributes_);
        posix_spawn_file_actions_destroy(&files_);
    }

    StartRules(StartRules const&) = delete;
    StartRules& operator=(StartRules const&) = delete;
    StartRules(StartRules&&) = delete;
    StartRules& operator=(StartRules&&) = delete;

    [[nodiscard]] posix_spawn_file_actions_t const* files() const { return &files_; }

    [[nodiscard]] posix_spawnattr_t const* attributes() const { return &attributes_; }

private:
    posix_spawn_file_actions_t files_{};
    posix_spawnattr_t attributes_{};
};

std::vector<char*> as_pointers(std::vector<std::string>& texts)
{
    auto pointers = std::vector<char*>{};
    for (auto& text : texts) {
        pointers.push_back(text.data());
    }
    pointers.push_back(nullptr);
    return pointers;
}

pid_t start(ProgramRun const& run, Pipes const& pipes)
{
    auto words = std::vector<std::string>{run.program.string()};
    words.insert(words.end(), run.arguments.begin(), run.arguments.end());
    auto environment = std::vector<std::string>{"PATH=/usr/bin:/bin", "HOME=/nonexistent", "LC_ALL=C.UTF-8"};
    auto const rules = StartRules{pipes};
    auto id = pid_t{};
    auto const failed = posix_spawn(
        &id,
        run.program.c_str(),
        rules.files(),
        rules.attributes(),
        as_pointers(words).data(),
        as_pointers(environment).data()
    );
    if (failed != 0) {
        throw std::system_error{failed, std::generic_category(), run.program.string()};
    }
    return id;
}

// Takes what is there. Closes the descriptor at its end.
void read_some(Descriptor& from, std::string& into, std::size_t most)
{
    auto piece = std::array<char, 65'536>{};
    auto const count = ::read(from.number(), piece.data(), piece.size());
    if (count > 0) {
        into.append(piece.data(), static_cast<std::size_t>(count));
    }
    if (count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR) || into.size() > most) {
        from.close();
    }
}

// Gives what the program takes. Closes the descriptor when all is given, or nobody listens any more.
void write_some(Descriptor& to, std::string_view& rest)
{
    auto const count = ::send(to.number(), rest.data(), rest.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (count > 0) {
        rest.remove_prefix(static_cast<std::size_t>(count));
    }
    if (rest.empty() || (count < 0 && errno != EAGAIN && errno != EINTR)) {
        to.close();
    }
}

using Clock = std::chrono::steady_clock;

int milliseconds_until(Clock::time_point end)
{
    auto const left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
    return static_cast<int>(std::clamp<std::int64_t>(left, 0, 1'000'000));
}

// Speaks and listens until the program closes its outputs. False when the time is over.
bool converse(Pipes& pipes, std::string_view input, ProgramResult& result, Clock::time_point end)
{
    while (pipes.output.reading.is_open() || pipes.problem.reading.is_open()) {
        auto waiting = std::array<pollfd, 3>{{
            {.fd = pipes.input.writing.number(), .events = POLLOUT, .revents = 0},
            {.fd = pipes.output.reading.number(), .events = POLLIN, .revents = 0},
            {.fd = pipes.problem.reading.number(), .events = POLLIN, .revents = 0},
        }};
        auto const ready = poll(waiting.data(), waiting.size(), milliseconds_until(end));
        if (ready == 0) {
            return false;
        }
        if (waiting[0].revents != 0) {
            write_some(pipes.input.writing, input);
        }
        if (waiting[1].revents != 0) {
            read_some(pipes.output.reading, result.output, most_output);
        }
        if (waiting[2].revents != 0) {
            read_some(pipes.problem.reading, result.problem, most_output);
        }
    }
    return true;
}

// Nothing when it has not ended by then.
std::optional<int> status_by(pid_t id, Clock::time_point end)
{
    constexpr auto pause = std::chrono::milliseconds{5};
    auto status = 0;
    for (;;) {
        auto const ended = waitpid(id, &status, WNOHANG);
        if (ended == id) {
            return status;
        }
        if (Clock::now() >= end) {
            return std::nullopt;
        }
        poll(nullptr, 0, static_cast<int>(pause.count()));
    }
}

void end_group(pid_t id)
{
    kill(-id, SIGKILL);
    auto status = 0;
    while (waitpid(id, &status, 0) < 0 && errno == EINTR) {
    }
}

void shorten(std::string& problem)
{
    if (problem.size() > most_problem) {
        problem.erase(0, problem.size() - most_problem);
    }
}

} // namespace

ProgramResult run_program(ProgramRun const& run)
{
    auto result = ProgramResult{.succeeded = false, .output = {}, .problem = {}};
    auto const end = Clock::now() + run.time_limit;
    auto pipes = Pipes{};
    auto id = pid_t{};
    try {
        id = start(run, pipes);
    } catch (std::system_error const& error) {
        result.problem = error.what();
        return result;
    }
    pipes.input.reading.close();
    pipes.output.writing.close();
    pipes.problem.writing.close();
    auto const in_time = converse(pipes, run.input, result, end);
    auto const status = in_time ? status_by(id, end) : std::nullopt;
    shorten(result.problem);
    if (!status) {
        end_group(id);
        result.problem = "it took more than " + std::to_string(run.time_limit.count()) + " ms";
        return result;
    }
    result.succeeded = WIFEXITED(*status) && WEXITSTATUS(*status) == 0;
    if (!result.succeeded && result.problem.empty()) {
        result.problem = "it ended with status " + std::to_string(*status);
    }
    return result;
}

} // namespace pdf
