// Work that the clock starts: mail that leaves, drafts that expire. Each job has a thread of its own, so that
// one that waits (a mail server that hangs) holds up no other.
#pragma once

#include <chrono>
#include <functional>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace jobs {

struct Job {
    std::string name;
    std::chrono::milliseconds every;                 // the rest between the end of one run and the next
    std::function<void(std::stop_token const&)> run; // a long one ends early when it is asked to stop
};

// Told what went wrong in a job; the job is run again all the same.
using ReportProblem = std::function<void(std::string const& job, std::string const& problem)>;

class JobRunner {
public:
    JobRunner(std::vector<Job> jobs, ReportProblem report);

    // Waits for the runs that are under way.
    ~JobRunner() = default;
    JobRunner(JobRunner const&) = delete;
    JobRunner& operator=(JobRunner const&) = delete;
    JobRunner(JobRunner&&) = delete;
    JobRunner& operator=(JobRunner&&) = delete;

private:
    ReportProblem report_;
    std::vector<std::jthread> threads_; // last: they end before what they use
};

} // namespace jobs
