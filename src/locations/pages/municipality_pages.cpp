#include "locations/pages/municipality_pages.hpp"

#include "locations/pages/country_map.hpp"
#include "locations/pages/finder_page.hpp"
#include "locations/pages/location.html.hpp"
#include "locations/pages/location_page.hpp"
#include "locations/pages/municipalities.html.hpp"
#include "locations/pages/municipality.html.hpp"
#include "locations/pages/municipality_page.hpp"
#include "locations/store/location_store.hpp"
#include "locations/store/municipality_store.hpp"
#include "locations/store/offer_store.hpp"
#include "platform/base/not_found.hpp"

namespace locations {

namespace {

MunicipalityCode code_in_path(accounts::PageRequest const& request)
{
    auto const code = MunicipalityCode::parse(request.http.path_parameters.find("municipality")->second);
    return code ? *code : throw base::NotFound{"municipality"};
}

std::vector<Municipality>
neighbours_of(database::Connection& database, MunicipalityCode const& code, base::Date day)
{
    auto neighbours = list_neighbours(database, code, day);
    std::ranges::sort(neighbours, {}, &Municipality::short_name);
    return neighbours;
}

} // namespace

web::Response show_municipalities(accounts::PageRequest& request)
{
    return web::html(render_municipalities(request, load_country_map(request.database, request.today)));
}

web::Response show_municipality(accounts::PageRequest& request, LinksOfMunicipality links)
{
    auto const code = code_in_path(request);
    auto const municipality = load_municipality(request.database, code);
    auto const today = list_successors(request.database, municipality, request.today);
    if (today.empty()) {
        throw base::NotFound{"municipality"};
    }
    if (today.size() > 1) {
        return web::see_other("/?q=" + code.value());
    }
    if (today.front().code != code) {
        return web::moved("/municipalities/" + today.front().code.value());
    }
    auto page = MunicipalityPage{
        .found = {.form = {}, .title = {}, .asked = code.value()},
        .municipality = municipality,
        .neighbours = neighbours_of(request.database, code, request.today),
    };
    answer_on(page.found, request, links);
    return web::html(render_municipality(request, page));
}

web::Response show_location(accounts::PageRequest& request, LinksOfLocation links)
{
    auto page = load_location_page(request);
    page.further = links(request, page.location.id);
    return web::html(render_location(request, page));
}

} // namespace locations
