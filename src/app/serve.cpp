#include "app/serve.hpp"

#include "app/application.hpp"
#include "app/demo.hpp"
#include "app/memory.hpp"
#include "app/stop_signals.hpp"
#include "platform/web/server.hpp"

#include <fmt/format.h>

#include <cstdio>

namespace app {

namespace {

web::ServerSettings server_settings(Configuration const& configuration)
{
    return {
        .address = configuration.address,
        .port = configuration.port,
        .worker_threads = configuration.worker_threads,
        .trusted_proxies = configuration.trusted_proxies,
    };
}

// What who tries the demo wants to know: where to look, and as whom.
void print_addresses(Configuration const& site)
{
    if (!site.demo) {
        return;
    }
    fmt::print("\n  finder, apply     {}/\n", site.base_url);
    fmt::print("  sign in           {}/sign-in\n", site.base_url);
    if (!site.caught_mail_folder.empty()) {
        fmt::print("  caught mail       {}/caught-mail\n", site.base_url);
    }
    fmt::print("\n{}\n", demo_logins(site));
}

} // namespace

int serve(CommandInput const& input)
{
    share_memory();
    auto const& configuration = input.configuration;
    auto const stop = StopSignals{};
    auto const log = logging::Log{configuration.log_level, configuration.log_file};
    auto application = Application{configuration, log};
    auto server = web::Server{
        server_settings(configuration),
        {.page = [&](web::Request const& request) { return application.answer(request); },
         .refusal = [&](web::Refused const& refused) { return application.refuse(refused); }}
    };

    auto const report = [&](std::string const& job, std::string const& problem) {
        log.write(logging::Level::error, "job_failed", {{"job", job}, {"problem", problem}});
    };
    auto const jobs = jobs::JobRunner{application.jobs(), report};

    fmt::print("Serving {} on {} port {}\n", configuration.base_url, configuration.address, server.port());
    print_addresses(configuration);
    std::fflush(stdout);
    log.write(logging::Level::info, "started", {{"port", std::to_string(server.port())}});
    stop.wait();
    log.write(logging::Level::info, "stopping");
    server.stop();
    log.write(logging::Level::info, "stopped");
    return 0;
}

} // namespace app
