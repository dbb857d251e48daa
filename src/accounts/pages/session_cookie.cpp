#include "accounts/pages/session_cookie.hpp"

#include "platform/crypto/crypto.hpp"

namespace accounts {

std::string session_cookie_name(SiteSettings const& site)
{
    return site.is_https() ? "__Host-session" : "session";
}

std::string visitor_cookie_name(SiteSettings const& site)
{
    return site.is_https() ? "__Host-visitor" : "visitor";
}

std::string browser_cookie_name(SiteSettings const& site)
{
    return site.is_https() ? "__Host-browser" : "browser";
}

std::string_view cookie(web::Request const& request, std::string_view name)
{
    auto const found = request.cookies.find(name);
    return found == request.cookies.end() ? std::string_view{} : std::string_view{found->second};
}

void clear_session_cookie(SiteSettings const& site, web::Response& response)
{
    web::set_cookie(
        response,
        {.name = session_cookie_name(site), .value = "", .max_age_seconds = 0, .secure = site.is_https()}
    );
}

std::string visitor_form_token(std::string_view visitor_cookie, std::string_view secret)
{
    return crypto::sign(visitor_cookie, secret);
}

} // namespace accounts
