#include "platform/logging/log.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>
#include <thread>
#include <vector>

namespace logging {

namespace {

// A log in a file, and what was written to it.
class FileLog {
public:
    explicit FileLog(Level least) : file_{folder_.path() / "homestart.log"}, log{least, file_} {}

    [[nodiscard]] std::string text() const
    {
        auto file = std::ifstream{file_};
        return {std::istreambuf_iterator<char>{file}, {}};
    }

private:
    support::TemporaryFolder folder_;
    std::filesystem::path file_;

public:
    Log log; // after the file it writes to
};

// The text with every digit made a 9.
std::string with_nines(std::string text)
{
    std::ranges::replace_if(text, [](char letter) { return letter >= '0' && letter <= '9'; }, '9');
    return text;
}

} // namespace

TEST_CASE("a line of the log says when, how grave, and what happened")
{
    auto const file = FileLog{Level::info};
    file.log.write(Level::warning, "mail_refused", {{"attempts", "3"}});

    CHECK(
        with_nines(file.text())
        == "time=9999-99-99T99:99:99.999Z level=warning event=mail_refused attempts=9\n"
    );
}

TEST_CASE("what is less grave than asked is not logged")
{
    auto const file = FileLog{Level::warning};
    file.log.write(Level::info, "small");
    file.log.write(Level::error, "big");

    CHECK(file.text().find("small") == std::string::npos);
    CHECK(file.text().find("level=error event=big\n") != std::string::npos);
}

TEST_CASE("no value can begin a line or a field of its own")
{
    auto const file = FileLog{Level::info};
    file.log.write(
        Level::info, "x", {{"a", "1\nlevel=error b=2"}, {"c", "\"\\\x7F"}, {"d", ""}, {"e", "{} %v"}}
    );

    CHECK(file.text().ends_with(R"(event=x a="1\u000alevel=error b=2" c="\"\\\u007f" d="" e="{} %v")"
                                "\n"));
}

TEST_CASE("a request is logged with its route, never with its path")
{
    auto const file = FileLog{Level::info};
    log_request(
        file.log,
        {.id = "0123",
         .method = "GET",
         .route = "/cases/{case}",
         .status = 200,
         .took = std::chrono::microseconds{3140}}
    );
    log_request(
        file.log,
        {.id = "0124", .method = "POST", .route = "-", .status = 503, .took = std::chrono::microseconds{0}}
    );

    CHECK(
        file.text().find("level=info event=request id=0123 method=GET route=/cases/{case} status=200 ms=3.1\n"
        )
        != std::string::npos
    );
    CHECK(
        file.text().find("level=error event=request id=0124 method=POST route=- status=503 ms=0.0\n")
        != std::string::npos
    );
}

TEST_CASE("lines of several threads do not mix")
{
    auto const file = FileLog{Level::info};
    {
        auto writers = std::vector<std::jthread>{};
        for (auto writer = 0; writer < 4; ++writer) {
            writers.emplace_back([&] {
                for (auto count = 0; count < 100; ++count) {
                    file.log.write(Level::info, "tick", {{"text", std::string(100, 'a')}});
                }
            });
        }
    }
    auto lines = std::istringstream{with_nines(file.text())};
    auto const tick = "time=9999-99-99T99:99:99.999Z level=info event=tick text=" + std::string(100, 'a');
    auto count = 0;
    for (auto line = std::string{}; std::getline(lines, line); ++count) {
        CHECK(line == tick);
    }
    CHECK(count == 400);
}

TEST_CASE("a log that cannot be written is said at the start")
{
    CHECK_THROWS_AS((Log{Level::info, "/proc/no/such/file"}), std::runtime_error);
}

} // namespace logging
