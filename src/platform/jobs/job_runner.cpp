#include "platform/jobs/job_runner.hpp"

#include <condition_variable>
#include <mutex>

namespace jobs {

namespace {

// False when the thread was asked to stop meanwhile.
bool rest(std::stop_token const& stop, std::chrono::milliseconds time)
{
    auto mutex = std::mutex{};
    auto lock = std::unique_lock{mutex};
    auto asked = std::condition_variable_any{};
    asked.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

void repeat(std::stop_token const& stop, Job const& job, ReportProblem const& report)
{
    do {
        try {
            job.run(stop);
        } catch (std::exception const& problem) {
            report(job.name, problem.what());
        }
    } while (rest(stop, job.every));
}

} // namespace

JobRunner::JobRunner(std::vector<Job> jobs, ReportProblem report) : report_{std::move(report)}
{
    for (auto& job : jobs) {
        threads_.emplace_back([this, job = std::move(job)](std::stop_token const& stop) {
            repeat(stop, job, report_);
        });
    }
}

} // namespace jobs
