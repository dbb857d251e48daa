#include "app/front_pages.hpp"

#include "locations/pages/finder_page.hpp"
#include "locations/pages/municipality_pages.hpp"
#include "meetings/pages/public_links.hpp"
#include "volunteers/pages/public_sign_up_pages.hpp"

namespace app {

namespace {

locations::FurtherLinks links_of(accounts::PageRequest& request, locations::LocationId location)
{
    auto links = meetings::links_to_agenda(request, location);
    for (auto& link : volunteers::links_to_sign_up(request, location)) {
        links.push_back(std::move(link));
    }
    return links;
}

} // namespace

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
    return locations::show_location(request, links_of);
}

} // namespace app
