// Every address of the site in one table: method, path, who may, and the page that answers.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "app/permission.hpp"
#include "platform/web/http.hpp"

#include <string_view>
#include <variant>
#include <vector>

namespace app {

using PublicPage = web::Response (*)(accounts::PageRequest&);
using SignedInPage = web::Response (*)(accounts::SignedInRequest&);

// Pages for parents are in all languages; all others in Dutch and English.
enum class Readers { professionals, parents };
inline constexpr auto in_all_languages = Readers::parents;

struct Route {
    web::Method method;
    std::string_view path;
    Permission who;
    std::variant<PublicPage, SignedInPage> page;
    Readers readers = Readers::professionals;
};

// In demo mode some routes are added that show caught mail.
std::vector<Route> routes(accounts::SiteSettings const& site);

} // namespace app
