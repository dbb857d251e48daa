#include "app/coaching_routes.hpp"

#include "coaching/pages/coaching_pages.hpp"
#include "coaching/pages/intervision_pages.hpp"
#include "coaching/pages/my_thanks_pages.hpp"

namespace app {

void add_coaching_routes(std::vector<Route>& all)
{
    using web::Method;
    auto const coaching_routes = std::vector<Route>{
        {Method::get, "/attention", staff, coaching::show_attention},
        {Method::get, "/volunteers/{volunteer}/track", staff, coaching::show_track},
        {Method::post, "/volunteers/{volunteer}/talks", staff, coaching::create_talk},
        {Method::post, "/volunteers/{volunteer}/thanks", staff, coaching::create_thanks},
        {Method::post, "/volunteers/{volunteer}/birthday", staff, coaching::update_birthday},
        {Method::get, "/matches/{match}/coaching-talks", staff, coaching::show_talk_of_match},
        {Method::post, "/matches/{match}/coaching-talks", staff, coaching::create_talk_of_match},
        {Method::get, "/intervision", staff, coaching::show_intervision_groups},
        {Method::post, "/intervision", staff, coaching::create_intervision_group},
        {Method::get, "/intervision/new", staff, coaching::show_new_intervision_group},
        {Method::get, "/intervision/{group}", staff, coaching::show_intervision_group},
        {Method::post, "/intervision/{group}", staff, coaching::update_intervision_group},
        {Method::post, "/intervision/{group}/dates", staff, coaching::create_intervision_date},
        {Method::post,
         "/intervision/{group}/dates/{date}/cancellation",
         staff,
         coaching::create_intervision_cancellation},
        {Method::get,
         "/intervision/{group}/dates/{date}/attendance",
         staff,
         coaching::show_intervision_attendance},
        {Method::post,
         "/intervision/{group}/dates/{date}/attendance",
         staff,
         coaching::create_intervision_attendance},
        {Method::get, "/my-thanks", volunteer, coaching::show_my_thanks},
        {Method::post, "/my-birthday", volunteer, coaching::update_my_birthday},
    };
    all.insert(all.end(), coaching_routes.begin(), coaching_routes.end());
}

} // namespace app
