#include "app/routes.hpp"

#include "accounts/pages/sign_in_pages.hpp"
#include "agenda/pages/case_list_page.hpp"
#include "agenda/pages/case_page.hpp"
#include "agenda/pages/today_page.hpp"
#include "demo/pages/caught_mail_pages.hpp"
#include "locations/pages/location_list_page.hpp"
#include "volunteers/pages/volunteer_pages.hpp"

namespace app {

namespace {

using web::Method;

void add_demo_routes(std::vector<Route>& all)
{
    all.push_back({Method::get, "/caught-mail", anybody, demo::show_caught_mails});
    all.push_back({Method::get, "/caught-mail/{mail}", anybody, demo::show_caught_mail});
}

} // namespace

std::vector<Route> routes(accounts::SiteSettings const& site)
{
    auto all = std::vector<Route>{
        // signing in
        {Method::get, "/sign-in", anybody, accounts::show_sign_in},
        {Method::post, "/sign-in", anybody, accounts::create_session},
        {Method::post, "/sign-out", everybody_signed_in, accounts::delete_session},
        {Method::get, "/password/{token}", anybody, accounts::show_password},
        {Method::post, "/password/{token}", anybody, accounts::update_password},

        // volunteers
        {Method::get, "/volunteers", staff, volunteers::show_volunteers},
        {Method::post, "/volunteers", staff, volunteers::create_volunteer},
        {Method::get, "/volunteers/new", staff, volunteers::show_new_volunteer},
        {Method::get, "/volunteers/{volunteer}", staff, volunteers::show_volunteer},
        {Method::get, "/volunteers/{volunteer}/profile", staff, volunteers::show_volunteer_profile},
        {Method::post, "/volunteers/{volunteer}/profile", staff, volunteers::update_volunteer_profile},
        {Method::get, "/volunteers/{volunteer}/steps", staff, volunteers::show_volunteer_steps},
        {Method::post, "/volunteers/{volunteer}/steps", staff, volunteers::create_volunteer_step},
        {Method::post, "/volunteers/{volunteer}/invitation", staff, volunteers::create_volunteer_invitation},

        // the coordinator's day
        {Method::get, "/today", staff, agenda::show_today},
        {Method::get, "/cases", staff, agenda::show_cases},
        {Method::get, "/cases/{case}", staff, agenda::show_case},
        {Method::get, "/search", staff, agenda::show_search},

        // the national office
        {Method::get, "/locations", national, locations::show_locations},
    };
    if (site.demo) {
        add_demo_routes(all);
    }
    return all;
}

} // namespace app
