#include "app/application.hpp"

#include "app/secret.hpp"
#include "people/store/mail_domain_file.hpp"
#include "programme/store/programme_file.hpp"

#include <algorithm>
#include <chrono>

namespace app {

namespace {

std::string_view word_for(web::Method method)
{
    switch (method) {
    case web::Method::get:
        return "GET";
    case web::Method::head:
        return "HEAD";
    case web::Method::post:
        return "POST";
    case web::Method::other:
        return "other";
    }
    std::unreachable();
}

accounts::SiteSettings site_settings(Configuration const& configuration)
{
    return {
        .base_url = configuration.base_url,
        .demo = configuration.demo,
        .caught_mail_folder = configuration.caught_mail_folder,
        .session_limits = {.idle = configuration.session_time, .longest = configuration.session_time * 2},
        .mail_domains = people::load_mail_domains(configuration.mail_domains_file),
        .signing_key = read_or_make_secret(configuration.secret_file),
    };
}

// At least half of the workers are left for pages while a folder is printed.
pdf::PressSettings press_settings(Configuration const& configuration)
{
    return {
        .program = configuration.press_folder / "print.py",
        .folder = configuration.var_folder / "printed",
        .most_at_once = std::max<std::size_t>(1, configuration.worker_threads / 2),
    };
}

// Each worker has a connection; the jobs have two more, so that mail leaves while figures are counted.
std::size_t connections(Configuration const& configuration)
{
    return configuration.worker_threads + 2;
}

} // namespace

Application::Application(Configuration const& configuration, logging::Log const& log)
    : configuration_{configuration}, log_{log},
      transport_{configuration.uses_https() ? web::Transport::encrypted : web::Transport::plain},
      assets_{configuration.assets_folder}, catalogues_{configuration.locales_folder},
      programme_{programme::load_programme(configuration.programme_file)},
      database_{configuration.database, connections(configuration)},
      clock_{clock_with(configuration.clock_file)}, press_{press_settings(configuration)},
      site_{{
          .database = database_,
          .programme = programme_,
          .catalogues = catalogues_,
          .log = log_,
          .assets = assets_,
          .press = press_,
          .site = site_settings(configuration),
          .secret = read_or_make_secret(configuration.secret_file),
          .clock = clock_,
      }}
{
}

std::vector<jobs::Job> Application::jobs()
{
    return schedule(
        {.configuration = configuration_,
         .programme = programme_,
         .catalogues = catalogues_,
         .database = database_,
         .clock = clock_}
    );
}

web::Response Application::answer(web::Request const& request) const
{
    auto const start = std::chrono::steady_clock::now();
    auto [response, route] = find_page(request);
    web::add_security_headers(response, transport_);
    logging::log_request(
        log_,
        {.id = request.id,
         .method = word_for(request.method),
         .route = route,
         .status = response.status,
         .took =
             std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start)}
    );
    return std::move(response);
}

Site::Answer Application::find_page(web::Request const& request) const
{
    if (auto asset = assets_.find(request.path, request.accept_encoding)) {
        return {.response = *std::move(asset), .route = "/assets/"};
    }
    return site_.answer(request);
}

web::Response Application::refuse(web::Refused const& refused) const
{
    auto response = site_.refuse(refused.status, {.id = std::string{refused.request_id}});
    web::add_security_headers(response, transport_);
    logging::log_request(
        log_, {.id = refused.request_id, .method = "-", .route = "-", .status = refused.status, .took = {}}
    );
    return response;
}

} // namespace app
