#include "platform/pdf/press.hpp"
#include "platform/pdf/tests/shell_program.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <thread>
#include <vector>

namespace pdf {

namespace {

using namespace std::chrono_literals;

// Writes a line for each run, and then a PDF as far as the press looks at it.
constexpr auto counting = "echo run >>$(dirname $0)/runs; printf %%PDF-; cat";

PressSettings settings(ShellProgram const& program)
{
    return {.program = program.path(), .folder = program.folder() / "printed", .time_limit = 20s};
}

Sheet sheet(std::string html)
{
    return {.name = "sheet-7", .stylesheets = {"letters.css"}, .html = std::move(html)};
}

std::size_t files_in(std::filesystem::path const& folder)
{
    auto const files = std::filesystem::directory_iterator{folder};
    return static_cast<std::size_t>(std::distance(begin(files), end(files)));
}

} // namespace

TEST_CASE("a sheet is printed once, also by a press that starts anew")
{
    auto const program = ShellProgram{counting};
    auto const first = Press{settings(program)}.print(sheet("<p>One</p>"));
    auto const second = Press{settings(program)}.print(sheet("<p>One</p>"));

    CHECK(first.pdf == "%PDF-<p>One</p>");
    CHECK(second.pdf == first.pdf);
    CHECK(second.version == first.version);
    CHECK(program.lines_of("runs") == 1);
}

TEST_CASE("what names a person is printed each time, and lies in no folder")
{
    auto const program = ShellProgram{counting};
    auto press = Press{settings(program)};
    auto certificate = sheet("<p>Anna</p>");
    certificate.keep = false;

    CHECK(press.print(certificate).pdf == "%PDF-<p>Anna</p>");
    CHECK(press.print(certificate).pdf == "%PDF-<p>Anna</p>");
    CHECK(program.lines_of("runs") == 2);
    CHECK_FALSE(std::filesystem::exists(program.folder() / "printed"));
}

TEST_CASE("a sheet that changed is printed again, and takes the place of the old one")
{
    auto const program = ShellProgram{counting};
    auto press = Press{settings(program)};
    auto const first = press.print(sheet("<p>One</p>"));
    auto const second = press.print(sheet("<p>Two</p>"));
    program.write("letters.css", "p { color: red }");
    auto const third = press.print(sheet("<p>Two</p>"));

    auto newer_fonts = settings(program);
    newer_fonts.fonts = program.folder();
    auto const fourth = Press{newer_fonts}.print(sheet("<p>Two</p>"));

    CHECK(second.version != first.version);
    CHECK(third.version != second.version);
    CHECK(fourth.version != third.version);
    CHECK(program.lines_of("runs") == 4);
    CHECK(files_in(program.folder() / "printed") == 1);
}

TEST_CASE("who asks for the same sheet at the same time waits for the one run")
{
    auto const program = ShellProgram{std::string{"sleep 0.3; "} + counting};
    auto of_four = settings(program);
    of_four.most_at_once = 4;
    auto press = Press{of_four};
    auto right = std::atomic<int>{0};
    {
        auto threads = std::vector<std::jthread>{};
        for (auto count = 0; count < 4; ++count) {
            threads.emplace_back([&] {
                right += press.print(sheet("<p>One</p>")).pdf == "%PDF-<p>One</p>" ? 1 : 0;
            });
        }
    }

    CHECK(right == 4);
    CHECK(program.lines_of("runs") == 1);
}

TEST_CASE("a press with too much to do says so at once")
{
    auto const program = ShellProgram{"sleep 1; printf %%PDF-"};
    auto of_one = settings(program);
    of_one.most_at_once = 1;
    auto press = Press{of_one};
    auto refused = std::atomic<int>{0};
    {
        auto threads = std::vector<std::jthread>{};
        for (auto const* const html : {"<p>One</p>", "<p>Two</p>", "<p>Three</p>"}) {
            threads.emplace_back([&press, &refused, html] {
                try {
                    static_cast<void>(press.print(sheet(html)));
                } catch (NotPrinted const&) {
                    ++refused;
                }
            });
        }
    }

    CHECK(refused == 2);
    CHECK(press.print(sheet("<p>Four</p>")).pdf == "%PDF-");
}

TEST_CASE("what does not work is told, kept by nobody, and tried again the next time")
{
    auto const print_with = [](char const* lines, std::chrono::milliseconds time_limit = 20s) {
        auto const program = ShellProgram{lines};
        auto limited = settings(program);
        limited.time_limit = time_limit;
        auto press = Press{limited};
        CHECK_THROWS_AS(static_cast<void>(press.print(sheet("<p>One</p>"))), NotPrinted);
        CHECK_THROWS_AS(static_cast<void>(press.print(sheet("<p>One</p>"))), NotPrinted);
        CHECK_FALSE(std::filesystem::exists(limited.folder));
    };

    print_with("exit 1");
    print_with("echo this is no PDF");
    print_with("sleep 30", 100ms);
    CHECK_THROWS_WITH_AS(
        static_cast<void>((Press{{.program = "/nowhere/print", .folder = "/nowhere"}}.print(sheet("")))),
        doctest::Contains("/nowhere/print"),
        NotPrinted
    );
}

TEST_CASE("a folder that cannot be written to is told")
{
    auto const program = ShellProgram{counting};
    auto elsewhere = settings(program);
    elsewhere.folder = program.path(); // a file, no folder
    CHECK_THROWS_AS(static_cast<void>(Press{elsewhere}.print(sheet("<p>One</p>"))), NotPrinted);
}

} // namespace pdf
