#include "app/profile_routes.hpp"

#include "volunteers/pages/my_profile_pages.hpp"

namespace app {

void add_profile_routes(std::vector<Route>& all)
{
    using web::Method;
    auto const profile_routes = std::vector<Route>{
        {Method::get, "/my-profile", volunteer, volunteers::show_my_profile},
        {Method::post, "/my-profile", volunteer, volunteers::update_my_profile},
        {Method::get, "/volunteers/{volunteer}/profile-changes", staff, volunteers::show_profile_changes},
    };
    all.insert(all.end(), profile_routes.begin(), profile_routes.end());
}

} // namespace app
