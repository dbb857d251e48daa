#include "app/site.hpp"

#include "accounts/actions/sign_in.hpp"
#include "accounts/pages/error_page.hpp"
#include "accounts/pages/session_cookie.hpp"
#include "accounts/pages/sign_in_pages.hpp"
#include "platform/base/local_time.hpp"
#include "platform/base/not_found.hpp"
#include "platform/crypto/crypto.hpp"

#include <type_traits>

namespace app {

namespace {

constexpr auto language_cookie = "language";
constexpr auto one_year_in_seconds = std::int64_t{365} * 24 * 3600;

// What a link asks for, or a button below the form that is being filled in.
std::optional<text::Language> asked_language(web::Request const& request)
{
    auto const asked = base::from_code<text::Language>(request.query.first("lang"));
    return asked ? asked : base::from_code<text::Language>(request.form.first("lang"));
}

text::Language language_of(web::Request const& request)
{
    if (auto const asked = asked_language(request)) {
        return *asked;
    }
    if (auto const kept = base::from_code<text::Language>(accounts::cookie(request, language_cookie))) {
        return *kept;
    }
    return text::best_language(request.accept_language);
}

// Pages of professionals are shown in Dutch to who reads another language than the two they are written in.
text::Language language_of(Route const& route, web::Request const& request)
{
    auto const language = language_of(request);
    auto const written = route.readers == Readers::parents || text::has_all_texts(language);
    return written ? language : text::Language::nl;
}

int status_of(database::Error const& error)
{
    switch (error.problem()) {
    case database::Problem::busy:
    case database::Problem::full:
    case database::Problem::read_only:
    case database::Problem::unavailable:
        return 503;
    case database::Problem::unique:
    case database::Problem::foreign_key:
    case database::Problem::not_null:
    case database::Problem::check:
    case database::Problem::other:
        return 500;
    }
    return 500;
}

// Browsers tell by themselves which site sent a form; what another site sent is never offered to be sent
// again.
bool is_from_here(web::Request const& request, accounts::SiteSettings const& site)
{
    return request.fetch_site.empty() ? request.origin == site.base_url : request.fetch_site == "same-origin";
}

bool carries_our_token(accounts::PageRequest const& page)
{
    return crypto::same_text(page.http.form.first("csrf"), page.csrf_token);
}

} // namespace

Site::Site(SiteParts parts) : parts_{std::move(parts)}, routes_{routes(parts_.site)}
{
    for (auto index = std::size_t{0}; index < routes_.size(); ++index) {
        router_.add(routes_[index].method, routes_[index].path, index);
    }
}

Site::Answer Site::answer(web::Request const& request) const
{
    auto const match = router_.find(request.method, request.path);
    if (auto const* const found = std::get_if<web::Router::Found>(&match)) {
        auto const& route = routes_[found->route];
        auto with_parameters = request;
        with_parameters.path_parameters = found->parameters;
        return {.response = open_safely(route, with_parameters), .route = route.path};
    }
    if (auto const* const other = std::get_if<web::Router::MethodNotAllowed>(&match)) {
        auto response = refuse(405, request);
        response.headers.emplace_back("Allow", other->allow);
        return {.response = std::move(response), .route = "-"};
    }
    return {.response = refuse(404, request), .route = "-"};
}

web::Response Site::refuse(int status, web::Request const& request) const
{
    auto const& texts = parts_.catalogues.in(language_of(request));
    return web::with_status(status, accounts::error_page(status, request.id, texts, parts_.assets));
}

web::Response Site::open_safely(Route const& route, web::Request const& request) const
{
    try {
        return open(route, request);
    } catch (base::NotFound const&) {
        return refuse(404, request);
    } catch (pdf::NotPrinted const& error) {
        log_failure("not_printed", request, error);
        auto response = refuse(503, request);
        response.headers.emplace_back("Retry-After", "30");
        return response;
    } catch (database::Error const& error) {
        log_failure("database_failed", request, error);
        return refuse(status_of(error), request);
    } catch (std::exception const& error) {
        log_failure("page_failed", request, error);
        return refuse(500, request);
    }
}

void Site::log_failure(std::string_view event, web::Request const& request, std::exception const& error) const
{
    parts_.log.write(logging::Level::error, event, {{"request", request.id}, {"problem", error.what()}});
}

web::Response Site::open(Route const& route, web::Request const& request) const
{
    auto connection = parts_.database.take();
    auto const now = parts_.clock();
    auto const session_token = accounts::cookie(request, accounts::session_cookie_name(parts_.site));
    auto const session =
        session_token.empty()
            ? std::nullopt
            : accounts::find_live_session(*connection, session_token, parts_.site.session_limits, now);
    auto const kept_visitor =
        std::string{accounts::cookie(request, accounts::visitor_cookie_name(parts_.site))};
    auto const visitor = kept_visitor.empty() ? crypto::random_token() : kept_visitor;

    auto page = accounts::PageRequest{
        .http = request,
        .database = *connection,
        .programme = parts_.programme,
        .catalogues = parts_.catalogues,
        .texts = parts_.catalogues.in(language_of(route, request)),
        .site = parts_.site,
        .assets = parts_.assets,
        .press = parts_.press,
        .now = now,
        .today = base::local_date(now, parts_.programme.time_zone),
        .csrf_token = session ? session->csrf_token : accounts::visitor_form_token(visitor, parts_.secret),
        .visitor = session ? std::optional{session->actor} : std::nullopt,
        .in_all_languages = route.readers == Readers::parents,
    };

    auto response = open_page(route, page);
    // Only pages have forms that need it; a calendar or a map of the site is kept by others.
    auto const is_page = response.content_type.starts_with("text/html") && !response.may_be_framed;
    if (!session && kept_visitor.empty() && is_page) {
        web::set_cookie(
            response,
            {.name = accounts::visitor_cookie_name(parts_.site),
             .value = visitor,
             .secure = parts_.site.is_https()}
        );
    }
    if (auto const asked = asked_language(request)) {
        web::set_cookie(
            response,
            {.name = language_cookie,
             .value = std::string{base::to_code(*asked)},
             .max_age_seconds = one_year_in_seconds,
             .secure = parts_.site.is_https()}
        );
    }
    return response;
}

web::Response Site::open_page(Route const& route, accounts::PageRequest& page) const
{
    auto const sends = page.http.method == web::Method::post;
    if (sends && !is_from_here(page.http, parts_.site)) {
        return refuse(403, page.http);
    }
    if (route.who.needs_sign_in() && !page.visitor) {
        return accounts::ask_to_sign_in(page);
    }
    if (page.visitor && !route.who.allows(page.visitor->role)) {
        return refuse(403, page.http);
    }
    if (sends && !carries_our_token(page)) {
        return accounts::ask_to_send_again(page);
    }
    if (auto const* const public_page = std::get_if<PublicPage>(&route.page)) {
        return (*public_page)(page);
    }
    auto signed_in = accounts::SignedInRequest{page, page.visitor.value()};
    return std::get<SignedInPage>(route.page)(signed_in);
}

} // namespace app
