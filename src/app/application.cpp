#include "app/application.hpp"

#include "accounts/pages/error_page.hpp"

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

} // namespace

Application::Application(Configuration const& configuration, logging::Log const& log)
    : log_{log}, transport_{configuration.uses_https() ? web::Transport::encrypted : web::Transport::plain},
      assets_{configuration.assets_folder}, catalogues_{configuration.locales_folder}
{
}

web::Response Application::answer(web::Request request) const
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

Application::Answer Application::find_page(web::Request const& request) const
{
    if (auto asset = assets_.find(request.path, request.accept_encoding)) {
        return {.response = *std::move(asset), .route = "/assets/"};
    }
    return {.response = error(404, request.id, text::best_language(request.accept_language)), .route = "-"};
}

web::Response Application::refuse(web::Refused const& refused) const
{
    auto response = error(refused.status, refused.request_id, text::Language::nl);
    web::add_security_headers(response, transport_);
    logging::log_request(
        log_, {.id = refused.request_id, .method = "-", .route = "-", .status = refused.status, .took = {}}
    );
    return response;
}

web::Response Application::error(int status, std::string_view request_id, text::Language language) const
{
    return web::with_status(
        status, accounts::error_page(status, request_id, catalogues_.in(language), assets_)
    );
}

} // namespace app
