// Somebody who opens the pages for everybody, over the public data of the product.
#pragma once

#include "locations/pages/finder_page.hpp"
#include "locations/tests/public_data_world.hpp"
#include "support/world.hpp"

namespace locations {

class Visitor {
public:
    web::Response ask(std::string const& typed)
    {
        return open(show_finder, support::get({}, {{"q", typed}}));
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
