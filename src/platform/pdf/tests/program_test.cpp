#include "platform/pdf/program.hpp"
#include "platform/pdf/tests/shell_program.hpp"

#include <doctest/doctest.h>

namespace pdf {

namespace {

using namespace std::chrono_literals;

ProgramResult
run(ShellProgram const& program, std::string input = {}, std::chrono::milliseconds time_limit = 20s)
{
    return run_program(
        {.program = program.path(),
         .arguments = {"$HOME; one"},
         .input = std::move(input),
         .time_limit = time_limit}
    );
}

} // namespace

TEST_CASE("a program reads what it is given and writes what we get")
{
    auto const much = std::string(1 << 20, 'x');
    auto const result = run(ShellProgram{"cat"}, much);

    CHECK(result.succeeded);
    CHECK(result.output == much);
    CHECK(result.problem.empty());
}

TEST_CASE("an argument is no line of a shell")
{
    CHECK(run(ShellProgram{"printf %s \"$1\""}).output == "$HOME; one");
}

TEST_CASE("a program gets none of our environment")
{
    CHECK(
        run(ShellProgram{"env | grep -v -e '^PWD=' -e '^_=' | cut -d= -f1 | sort | tr '\\n' ' '"}).output
        == "HOME LC_ALL PATH "
    );
}

TEST_CASE("a program that fails says why")
{
    auto const result = run(ShellProgram{"echo no paper >&2; exit 3"});

    CHECK_FALSE(result.succeeded);
    CHECK(result.problem == "no paper\n");
    CHECK_FALSE(run(ShellProgram{"exit 1"}).problem.empty());
}

TEST_CASE("a program that does not listen does not stop us")
{
    CHECK(run(ShellProgram{"exec 0<&-; echo done"}, std::string(1 << 20, 'x')).output == "done\n");
}

TEST_CASE("a program that is not there is a problem, no exception")
{
    auto const result =
        run_program({.program = "/nowhere/print", .arguments = {}, .input = {}, .time_limit = 1s});

    CHECK_FALSE(result.succeeded);
    CHECK(result.problem.find("/nowhere/print") != std::string::npos);
}

TEST_CASE("a program is ended after its time, with what it started")
{
    auto const program = ShellProgram{"(sleep 30; echo late >late) & sleep 30"};
    auto const start = std::chrono::steady_clock::now();
    auto const result = run(program, {}, 200ms);

    CHECK(std::chrono::steady_clock::now() - start < 10s);
    CHECK_FALSE(result.succeeded);
    CHECK(result.problem == "it took more than 200 ms");
}

} // namespace pdf
