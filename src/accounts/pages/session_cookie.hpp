// The cookies of the site: one for who signed in, one that ties the forms of a visitor to her browser, and
// one by which a browser is known in which somebody signed in before.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "platform/web/http.hpp"

#include <string>

namespace accounts {

// With https the names begin with __Host-, which browsers accept from this host alone.
std::string session_cookie_name(SiteSettings const& site);
std::string visitor_cookie_name(SiteSettings const& site);
std::string browser_cookie_name(SiteSettings const& site);

// The value of a cookie; empty when the browser sent none.
std::string_view cookie(web::Request const& request, std::string_view name);

// The browser forgets the session that ended.
void clear_session_cookie(SiteSettings const& site, web::Response& response);

// What a visitor's forms carry: it belongs to the cookie and cannot be made without the secret of the site.
std::string visitor_form_token(std::string_view visitor_cookie, std::string_view secret);

} // namespace accounts
