#include "app/routes.hpp"

#include "accounts/pages/sign_in_pages.hpp"
#include "volunteers/pages/volunteer_pages.hpp"

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

        {Method::get, "/volunteers", staff, volunteers::show_volunteers},
        {Method::post, "/volunteers", staff, volunteers::create_volunteer},
        {Method::get, "/volunteers/new", staff, volunteers::show_new_volunteer},
        {Method::get, "/volunteers/{volunteer}", staff, volunteers::show_volunteer},
        {Method::get, "/volunteers/{volunteer}/profile", staff, volunteers::show_volunteer_profile},
        {Method::post, "/volunteers/{volunteer}/profile", staff, volunteers::update_volunteer_profile},
        {Method::get, "/volunteers/{volunteer}/steps", staff, volunteers::show_volunteer_steps},
        {Method::post, "/volunteers/{volunteer}/steps", staff, volunteers::create_volunteer_step},
        {Method::post, "/volunteers/{volunteer}/invitation", staff, volunteers::create_volunteer_invitation},
    };
}

} // namespace app
