#include "app/matching_routes.hpp"

#include "matching/pages/klik_by_location_page.hpp"
#include "matching/pages/pool_pages.hpp"
#include "matching/pages/recruiting_pages.hpp"
#include "matching/pages/region_pages.hpp"
#include "matching/pages/results_pages.hpp"
#include "matching/pages/weights_pages.hpp"
#include "matching/pages/wishes_page.hpp"

namespace app {

void add_matching_routes(std::vector<Route>& all)
{
    using web::Method;
    auto const matching_routes = std::vector<Route>{
        {Method::get, "/matching", staff, matching::show_pool},
        {Method::post, "/matching/pairs", staff, matching::create_pair_choice},
        {Method::get, "/matching/recruiting", staff, matching::show_recruiting},
        {Method::get, "/matching/region", staff, matching::show_region},
        {Method::post, "/matching/region/sharing", manager, matching::create_sharing},
        {Method::post, "/matching/region/loans", staff, matching::create_loan},
        {Method::post, "/matching/region/loans/{loan}/answer", staff, matching::create_loan_answer},
        {Method::get, "/matching/results", staff, matching::show_results},
        {Method::get, "/matching/locations", national, matching::show_klik_by_location},
        {Method::get, "/matching/weights", manager, matching::show_weights},
        {Method::post, "/matching/weights", manager, matching::create_weights},
        {Method::get, "/cases/{case}/match-wishes", staff, matching::show_match_wishes},
        {Method::post, "/cases/{case}/match-wishes", staff, matching::update_match_wishes},
    };
    all.insert(all.end(), matching_routes.begin(), matching_routes.end());
}

} // namespace app
