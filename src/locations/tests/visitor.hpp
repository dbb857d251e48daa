// Somebody who opens the pages for everybody, over the public data of the product and without anything that
// later capabilities add.
#pragma once

#include "locations/pages/finder_page.hpp"
#include "locations/pages/municipality_pages.hpp"
#include "locations/tests/public_data_world.hpp"
#include "support/world.hpp"

namespace locations {

inline FurtherLinks no_links(accounts::PageRequest&, MunicipalityCode const&)
{
    return {};
}

inline web::Response show_bare_finder(accounts::PageRequest& request)
{
    return show_finder(request, no_links);
}

inline web::Response show_bare_location(accounts::PageRequest& request)
{
    return show_location(request, [](accounts::PageRequest&, LocationId) { return FurtherLinks{}; });
}

class Visitor {
public:
    web::Response ask(std::string const& typed) { return ask(support::TypedFields{{"q", typed}}); }

    web::Response ask(support::TypedFields const& query)
    {
        return open(show_bare_finder, support::get({}, query));
    }

    web::Response
    open(web::Response (*page)(accounts::PageRequest&), web::Request const& http = support::get())
    {
        auto const usual = world_.page_request(http);
        auto request = accounts::PageRequest{
            .http = http,
            .database = data.database,
            .programme = usual.programme,
            .catalogues = usual.catalogues,
            .texts = usual.texts,
            .site = usual.site,
            .assets = usual.assets,
            .press = usual.press,
            .now = usual.now,
            .today = usual.today,
            .csrf_token = usual.csrf_token,
            .visitor = {},
            .in_all_languages = true,
        };
        return page(request);
    }

    PublicDataWorld data;

private:
    support::World world_;
};

} // namespace locations
