#include "app/routes.hpp"

#include "accounts/pages/sign_in_pages.hpp"

namespace app {

namespace {

using web::Method;

} // namespace

std::vector<Route> routes(accounts::SiteSettings const&)
{
    return {
        {Method::get, "/sign-in", anybody, accounts::show_sign_in},
        {Method::post, "/sign-in", anybody, accounts::create_session},
        {Method::post, "/sign-out", everybody_signed_in, accounts::delete_session},
        {Method::get, "/password/{token}", anybody, accounts::show_password},
        {Method::post, "/password/{token}", anybody, accounts::update_password},
    };
}

} // namespace app
