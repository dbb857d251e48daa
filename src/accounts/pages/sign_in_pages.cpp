#include "accounts/pages/sign_in_pages.hpp"

#include "accounts/actions/choose_password.hpp"
#include "accounts/actions/mailed_links.hpp"
#include "accounts/actions/sign_in.hpp"
#include "accounts/pages/kept_fields.hpp"
#include "accounts/pages/password.html.hpp"
#include "accounts/pages/send_again.html.hpp"
#include "accounts/pages/session_cookie.hpp"
#include "accounts/pages/sign_in.html.hpp"
#include "accounts/pages/sign_in_view.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/web/address.hpp"
#include "platform/web/form.hpp"
#include "platform/web/proxies.hpp"

namespace accounts {

namespace {

std::string_view token_in_path(PageRequest const& request)
{
    return request.http.path_parameters.find("token")->second;
}

void set_session_cookie(PageRequest const& request, web::Response& response, std::string const& token)
{
    web::set_cookie(
        response,
        {.name = session_cookie_name(request.site),
         .value = token,
         .max_age_seconds = request.site.session_limits.longest.count(),
         .secure = request.site.is_https()}
    );
}

// The path with its query, as the browser asked for it.
std::string address_in(web::Request const& http)
{
    auto address = http.path;
    auto sign = '?';
    for (auto const& [name, value] : http.query.entries()) {
        address += sign + web::encoded(name) + "=" + web::encoded(value);
        sign = '&';
    }
    return address;
}

// The token by which this browser is known; it gets one when somebody signs in for the first time.
std::string browser_token(PageRequest const& request)
{
    auto const kept = cookie(request.http, browser_cookie_name(request.site));
    return crypto::is_token(kept) ? std::string{kept} : crypto::random_token();
}

void set_browser_cookie(PageRequest const& request, web::Response& response, std::string const& token)
{
    web::set_cookie(
        response,
        {.name = browser_cookie_name(request.site),
         .value = token,
         .max_age_seconds = std::chrono::seconds{browser_known_for}.count(),
         .secure = request.site.is_https()}
    );
}

// 429 when there were too many attempts, 422 when the password is not right.
web::Response refuse_sign_in(PageRequest const& request, SignInPage& page, SignInRefusal const& refusal)
{
    auto const& texts = request.texts;
    if (!refusal.wait) {
        page.form.add_error(
            "email",
            texts.translate(
                "We kennen dit e-mailadres met dit wachtwoord niet. Kijk het na en probeer het nog eens."
            )
        );
        return web::unprocessable(render_sign_in(request, page));
    }
    auto const minutes = static_cast<int>(std::chrono::ceil<std::chrono::minutes>(*refusal.wait).count());
    auto const words = texts.plural(
        "Er is te vaak geprobeerd in te loggen. Wacht {count} minuut en probeer het dan nog eens.",
        "Er is te vaak geprobeerd in te loggen. Wacht {count} minuten en probeer het dan nog eens.",
        minutes
    );
    page.form.add_error("", text::fill(words, {{"count", texts.number(minutes)}}));
    auto response = web::with_status(429, render_sign_in(request, page));
    response.headers.emplace_back("Retry-After", std::to_string(refusal.wait->count()));
    return response;
}

// The form again behind a button, with the token of the new session.
std::string send_again_page(PageRequest const& request, KeptForm const& kept)
{
    return render_send_again(request, kept);
}

web::Response welcome(PageRequest& request, SignedIn const& signed_in, KeptForm const& kept)
{
    auto const return_path = safe_return_path(request.http.form.first("return_to"));
    auto response =
        web::see_other(return_path.empty() ? std::string{home_of(signed_in.actor.role)} : return_path);
    if (!kept.is_empty()) {
        auto const session = find_live_session(
            request.database, signed_in.session_token, request.site.session_limits, request.now
        );
        request.csrf_token = session.value().csrf_token;
        request.visitor = signed_in.actor;
        response = web::html(send_again_page(request, kept));
    }
    set_session_cookie(request, response, signed_in.session_token);
    return response;
}

} // namespace

std::string_view home_of(Role role)
{
    switch (role) {
    case Role::coordinator:
    case Role::location_manager:
        return "/today";
    case Role::volunteer:
        return "/my-families";
    case Role::referrer:
        return "/my-notices";
    case Role::national:
        return "/locations";
    }
    return "/";
}

web::Response show_sign_in(PageRequest& request)
{
    if (request.visitor) {
        return web::see_other(std::string{home_of(request.visitor->role)});
    }
    auto const page = SignInPage{
        .form = {}, .return_to = safe_return_path(request.http.query.first("return_to")), .kept = {}
    };
    return web::html(render_sign_in(request, page));
}

web::Response create_session(PageRequest& request)
{
    auto page = SignInPage{
        .form = web::Form{request.http.form},
        .return_to = safe_return_path(request.http.form.first("return_to")),
        .kept = read_kept_form(request.http.form)
    };
    auto const email = page.form.required("email", request.texts.translate("Vul je e-mailadres in."));
    auto const password = std::string{request.http.form.first("password")};
    if (password.empty()) {
        page.form.add_error("password", request.texts.translate("Vul je wachtwoord in."));
    }
    if (page.form.has_errors()) {
        return web::unprocessable(render_sign_in(request, page));
    }

    auto const browser = browser_token(request);
    auto const wish = SignIn{
        .email = email,
        .password = password,
        .origin = {.network = web::network_of(request.http.remote_address), .browser = browser},
    };
    auto const signed_in = sign_in(request.database, wish, request.site.session_limits, request.now);
    if (!signed_in) {
        return refuse_sign_in(request, page, signed_in.error());
    }
    auto response = welcome(request, *signed_in, page.kept);
    set_browser_cookie(request, response, browser);
    return response;
}

web::Response delete_session(SignedInRequest& request)
{
    sign_out(request.database, cookie(request.http, session_cookie_name(request.site)));
    auto response = web::see_other("/");
    clear_session_cookie(request.site, response);
    return response;
}

web::Response ask_to_sign_in(PageRequest& request)
{
    if (request.http.method != web::Method::post) {
        return web::see_other("/sign-in?return_to=" + web::encoded(address_in(request.http)));
    }
    auto const page = SignInPage{.form = {}, .return_to = {}, .kept = keep_form(request.http)};
    return web::with_status(401, render_sign_in(request, page));
}

web::Response ask_to_send_again(PageRequest& request)
{
    return web::with_status(403, send_again_page(request, keep_form(request.http)));
}

web::Response show_password(PageRequest& request)
{
    auto const link = open_link(request.database, LinkPurpose::password, token_in_path(request), request.now);
    return link ? web::html(render_password(request, web::Form{}, LinkState::works))
                : web::with_status(410, render_password(request, web::Form{}, LinkState::over));
}

web::Response update_password(PageRequest& request)
{
    auto const link = open_link(request.database, LinkPurpose::password, token_in_path(request), request.now);
    if (!link) {
        return web::with_status(410, render_password(request, web::Form{}, LinkState::over));
    }
    auto form = web::Form{request.http.form};
    auto const password = std::string{request.http.form.first("password")};
    if (!is_acceptable_password(password)) {
        form.add_error(
            "password",
            request.texts.translate(
                "Kies een wachtwoord van minstens 12 tekens. Een korte zin is goed en makkelijk te onthouden."
            )
        );
        return web::unprocessable(render_password(request, form, LinkState::works));
    }
    if (!choose_password(request.database, *link, password, request.now)) {
        return web::with_status(410, render_password(request, web::Form{}, LinkState::over));
    }
    return web::see_other("/sign-in");
}

} // namespace accounts
