#include "child.hpp"

#include <sys/resource.h>
#include <sys/wait.h>

#include <cstdio>
#include <exception>
#include <stdexcept>
#include <unistd.h>

namespace bench {

namespace {

[[noreturn]] void work_and_leave(std::function<Measured()> const& work, int to)
{
    try {
        auto measured = work();
        measured.done = true;
        _exit(write(to, &measured, sizeof measured) == sizeof measured ? 0 : 1);
    } catch (std::exception const& error) {
        std::fprintf(stderr, "%s\n", error.what());
        _exit(1);
    }
}

} // namespace

Measured in_child(std::function<Measured()> const& work)
{
    int ends[2] = {};
    std::fflush(stdout);
    if (pipe(ends) != 0) {
        throw std::runtime_error{"no pipe"};
    }
    auto const child = fork();
    if (child == 0) {
        close(ends[0]);
        work_and_leave(work, ends[1]);
    }
    close(ends[1]);
    auto measured = Measured{};
    if (read(ends[0], &measured, sizeof measured) != sizeof measured) {
        measured = {};
    }
    close(ends[0]);
    auto usage = rusage{};
    wait4(child, nullptr, 0, &usage);
    measured.peak_megabytes = usage.ru_maxrss / 1024;
    return measured;
}

double cpu_seconds_now()
{
    auto usage = rusage{};
    getrusage(RUSAGE_SELF, &usage);
    auto const seconds = [](timeval time) {
        return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace bench
