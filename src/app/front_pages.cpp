#include "app/front_pages.hpp"

#include "locations/pages/finder_page.hpp"
#include "locations/pages/municipality_pages.hpp"
#include "meetings/pages/public_links.hpp"

namespace app {

web::Response show_finder(accounts::PageRequest& request)
{
    return locations::show_finder(request, meetings::links_to_agenda);
}

web::Response show_municipality(accounts::PageRequest& request)
{
    return locations::show_municipality(request, meetings::links_to_agenda);
}

web::Response show_location(accounts::PageRequest& request)
{
    return locations::show_location(request, meetings::links_to_agenda);
}

} // namespace app
