#include "locations/pages/search_engines.hpp"

#include "locations/store/location_store.hpp"
#include "locations/store/municipality_store.hpp"

namespace locations {

namespace {

void add_address(std::string& sitemap, std::string const& address)
{
    sitemap += "<url><loc>" + address + "</loc></url>\n";
}

} // namespace

web::Response show_sitemap(accounts::PageRequest& request)
{
    auto const& site = request.site.base_url;
    auto sitemap = std::string{"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                               "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"};
    for (auto const* const path :
         {"/", "/municipalities", "/about", "/for-referrers", "/on-your-site", "/apply/place"}) {
        add_address(sitemap, site + path);
    }
    for (auto const& municipality : list_municipalities(request.database, request.today)) {
        add_address(sitemap, site + "/municipalities/" + municipality.code.value());
    }
    for (auto const& location : list_locations(request.database)) {
        add_address(sitemap, site + "/home-start/" + std::to_string(location.id.value()));
    }
    return {.content_type = "application/xml; charset=utf-8", .body = sitemap + "</urlset>\n"};
}

web::Response show_robots(accounts::PageRequest& request)
{
    return {
        .content_type = "text/plain; charset=utf-8",
        // Who looks for help may land on the first question; the later ones hold answers.
        .body = "User-agent: *\nAllow: /apply/place\nDisallow: /apply\nDisallow: /links/\n"
                "Disallow: /password/\nDisallow: /embed\n\nSitemap: "
                + request.site.base_url + "/sitemap.xml\n",
    };
}

} // namespace locations
